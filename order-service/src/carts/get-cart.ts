import type { Money } from '@storefleet/contracts'
import type { ShownLine } from '../orders/domain/agreed-price.ts'
import { deliversTo, refuseCountry } from '../pricing/delivery.ts'
import { addMoney } from '../pricing/money.ts'
import type { Quote } from '../pricing/priced-basket.ts'
import { refuseUnknownShippingMethod } from '../shipping/find-shipping-methods.ts'
import type { Place } from '../tax/place.ts'
import { type Cart, showLines } from './cart.ts'
import { findCart } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { ActorContext, CartContext } from './context.ts'
import { type RefreshedCart, type RefreshedLine, refresh } from './refreshed-cart.ts'

/** Where the cart would go, and who would buy it: its totals depend on that. */
export type CartDestination = Readonly<{ place: Place; shippingMethod: string; vatId: string | null }>
type QuotedDestination = Omit<CartDestination, 'shippingMethod'> & { shippingMethod: string | null }
export type PricedCart = RefreshedCart &
  Readonly<{
    subtotal: Money
    /** Null without a destination, and for a cart of which nothing is available. */
    quote: Quote | null
  }>

/** The cart at today's prices. Throws 404 `cart-not-found`. */
export async function getCart(
  ctx: CartContext & ActorContext,
  cartId: string,
  destination: CartDestination | undefined,
): Promise<PricedCart> {
  return refreshed(ctx, await findCart(ctx, cartId), destination)
}

/** The cart as the customer is shown it. What is shown is saved: an order of the cart must not cost more. */
export async function refreshed(
  ctx: CartContext & Partial<ActorContext>,
  cart: Cart,
  destination?: CartDestination,
): Promise<PricedCart> {
  const settings = await ctx.pricing.settings()
  if (destination) {
    refuseCountry(destination.place.country, deliversTo(settings))
    refuseUnknownShippingMethod(settings.shipping, destination.place, destination.shippingMethod)
  }
  const lines = refresh(cart, await variantsFor(ctx, cart), ctx)
  const available = lines.lines.filter((line) => line.isAvailable)
  const view: PricedCart = {
    ...lines,
    subtotal: addMoney(
      settings.profile.currency,
      available.map(({ lineTotal }) => lineTotal),
    ),
    quote: destination && available.length > 0 ? await quoteCart(ctx, cart, { available, destination }) : null,
  }
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

/** Returns what the available lines of a cart cost. Throws what `Pricing.price` throws. */
export const quoteCart = (
  { pricing, actor }: CartContext & Partial<ActorContext>,
  { discountCodes }: Cart,
  { available, destination }: { available: readonly RefreshedLine[]; destination: QuotedDestination },
): Promise<Quote> =>
  pricing.price({
    purpose: 'cart',
    lines: available.flatMap(({ priced }) => (priced ? [priced] : [])),
    destination: destination.place,
    shippingMethod: destination.shippingMethod,
    vatId: destination.vatId,
    codes: discountCodes,
    buyer: { customerId: actor?.id ?? null, email: actor?.email ?? null },
  })

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
