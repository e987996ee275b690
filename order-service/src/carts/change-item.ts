import { requireSellable } from './add-item.ts'
import { type Cart, itemOf, refuseUnlessActive, removeItem, setQuantity } from './cart.ts'
import { authorizeCart, cartNotFound } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { ActorContext, CartContext } from './context.ts'

export type ChangeItem = { cartId: string; itemId: string; quantity: number }

/** Sets the quantity of a line, named by its id or its variant's. Throws 404, 409 `out-of-stock`, 422 `unknown-variant`. */
export async function changeCartItem(
  ctx: CartContext & ActorContext,
  { cartId, itemId, quantity }: ChangeItem,
): Promise<Cart> {
  const cart = await ctx.carts.findById(cartId)
  if (!cart) throw cartNotFound()
  authorizeCart(ctx.actor, cart)
  const [variant] = await variantsFor(ctx, cart, [itemOf(cart, itemId).variantId])
  requireSellable(variant)
  return ctx.carts.update(cartId, (current) => {
    authorizeCart(ctx.actor, current)
    refuseUnlessActive(current)
    return setQuantity(current, itemOf(current, itemId), { variant, quantity, maxQuantity: ctx.maxQuantity }, ctx.now())
  })
}

/** Throws 404 `cart-not-found` and `cart-item-not-found`. */
export const removeCartItem = (
  ctx: CartContext & ActorContext,
  { cartId, itemId }: Omit<ChangeItem, 'quantity'>,
): Promise<Cart> =>
  ctx.carts.update(cartId, (cart) => {
    authorizeCart(ctx.actor, cart)
    refuseUnlessActive(cart)
    return removeItem(cart, itemOf(cart, itemId), ctx.now())
  })
