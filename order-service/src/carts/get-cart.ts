import type { ShownLine } from '../orders/domain/agreed-price.ts'
import { refuseCountry } from '../pricing/delivery.ts'
import type { Destination } from '../pricing/price-lines.ts'
import { shippingMethodOf } from '../pricing/shipping-methods.ts'
import { type Cart, showLines } from './cart.ts'
import { findCart } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { ActorContext, CartContext } from './context.ts'
import { type RefreshedCart, refresh } from './refreshed-cart.ts'

/** The cart at today's prices. Throws 404 `cart-not-found`. */
export async function getCart(
  ctx: CartContext & ActorContext,
  cartId: string,
  destination: Destination | undefined,
): Promise<RefreshedCart> {
  return refreshed(ctx, await findCart(ctx, cartId), destination)
}

/** The cart as the customer is shown it. What is shown is saved: an order of the cart must not cost more. */
export async function refreshed(ctx: CartContext, cart: Cart, destination?: Destination): Promise<RefreshedCart> {
  if (destination) {
    refuseCountry(destination.country, ctx.deliversTo)
    shippingMethodOf(destination.shippingMethod)
  }
  const variants = await variantsFor(ctx, cart)
  const view = refresh(cart, variants, { rules: ctx.priceRules, destination, at: ctx.now() })
  const shown = shownLines(view)
  if (cart.status !== 'active' || showLines(cart, shown) === cart) return view
  // Where the lines changed meanwhile, the response has the old version, and an order of that version is refused.
  let saved = cart
  await ctx.carts.update(cart.id, (current) => {
    if (!hasSameLines(current, cart)) return current
    saved = showLines(current, shown)
    return saved
  })
  return { ...view, cart: saved }
}

const hasSameLines = (one: Cart, other: Cart) =>
  one.status === other.status &&
  one.items.length === other.items.length &&
  one.items.every(
    ({ id, quantity }, index) => id === other.items[index]?.id && quantity === other.items[index].quantity,
  )

const shownLines = ({ lines }: RefreshedCart): Map<string, ShownLine> =>
  new Map(
    lines.map(({ id, unitPrice, quantity, isAvailable }) => [id, { unitPrice, quantity: isAvailable ? quantity : 0 }]),
  )
