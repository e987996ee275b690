import { unprocessable } from '@storefleet/contracts'
import type { Variant } from '../stock/stock.ts'
import { addItem, type Cart } from './cart.ts'
import { updateActiveCart } from './cart-access.ts'
import type { ActorContext, CartContext } from './context.ts'

export type AddItem = { cartId: string; variantId: string; quantity: number }

/** Throws 404 `cart-not-found`, 409 `out-of-stock`, 422 `unknown-variant`. */
export async function addCartItem(
  ctx: CartContext & ActorContext,
  { cartId, variantId, quantity }: AddItem,
): Promise<Cart> {
  const [variant] = await ctx.stock.variants([variantId])
  requireSellable(variant)
  const itemId = ctx.newId()
  const { maxQuantity } = ctx
  return updateActiveCart(ctx, cartId, (cart) => addItem(cart, { itemId, variant, quantity, maxQuantity }, ctx.now()))
}

/** Throws 422 `unknown-variant`. */
export function requireSellable(variant: Variant | undefined): asserts variant is Variant {
  if (variant?.isSellable) return
  throw unprocessable('unknown-variant', 'This is not for sale', {
    fields: [{ field: 'variantId', message: 'is not in the catalogue' }],
  })
}
