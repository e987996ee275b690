import { type Cart, changed, refuseUnlessActive } from './cart.ts'
import { findCart } from './cart-access.ts'
import type { ActorContext, CartContext } from './context.ts'

/**
 * Sets the codes of a cart. Whether each applies is part of the cart's totals: what is bought and who buys it may change. Throws 404
 * `cart-not-found`, 409 `cart-already-ordered`.
 */
export async function setDiscountCodes(
  ctx: CartContext & ActorContext,
  { cartId, codes }: { cartId: string; codes: readonly string[] },
): Promise<Cart> {
  await findCart(ctx, cartId)
  const discountCodes = [...new Set(codes.map((code) => code.toUpperCase()))]
  return ctx.carts.update(cartId, (cart) => {
    refuseUnlessActive(cart)
    return changed(cart, { discountCodes }, ctx.now())
  })
}
