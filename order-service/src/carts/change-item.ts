import { requireSellable } from './add-item.ts'
import { type Cart, itemOf, removeItem, setQuantity } from './cart.ts'
import { findCart, updateActiveCart } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { ActorContext, CartContext } from './context.ts'

export type ChangeItem = { cartId: string; itemId: string; quantity: number }

/**
 * Sets the quantity of a line, named by its id or its variant's. Throws 404 `cart-not-found` and `cart-item-not-found`,
 * 409 `out-of-stock`, 422 `unknown-variant`.
 */
export async function changeCartItem(
  ctx: CartContext & ActorContext,
  { cartId, itemId, quantity }: ChangeItem,
): Promise<Cart> {
  const cart = await findCart(ctx, cartId)
  const [variant] = await variantsFor(ctx, cart, [itemOf(cart, itemId).variantId])
  requireSellable(variant)
  const line = { variant, quantity, maxQuantity: ctx.maxQuantity }
  return updateActiveCart(ctx, cartId, (current) => setQuantity(current, itemOf(current, itemId), line, ctx.now()))
}

/** Throws 404 `cart-not-found` and `cart-item-not-found`. */
export const removeCartItem = (
  ctx: CartContext & ActorContext,
  { cartId, itemId }: Omit<ChangeItem, 'quantity'>,
): Promise<Cart> => updateActiveCart(ctx, cartId, (cart) => removeItem(cart, itemOf(cart, itemId), ctx.now()))
