import { shippingMethodOf } from '../pricing/shipping-methods.ts'
import type { Destination } from '../pricing/totals.ts'
import type { Cart } from './cart.ts'
import { admit, cartNotFound } from './cart-access.ts'
import type { CartContext, Visit } from './context.ts'
import { type RefreshedCart, refresh } from './refreshed-cart.ts'

/** The cart at today's prices. Throws 404 `cart-not-found`. */
export async function getCart(
  ctx: CartContext & Visit,
  cartId: string,
  destination: Destination | undefined,
): Promise<RefreshedCart> {
  const cart = await ctx.carts.findById(cartId)
  if (!cart) throw cartNotFound()
  admit(ctx.actor, cart)
  return refreshed(ctx, cart, destination)
}

export async function refreshed(ctx: CartContext, cart: Cart, destination?: Destination): Promise<RefreshedCart> {
  if (destination) shippingMethodOf(destination.shippingMethod)
  const ids = cart.items.map((item) => item.variantId)
  const variants = ids.length === 0 ? [] : await ctx.stock.variants(ids)
  return refresh(cart, variants, ctx.currency, destination)
}
