import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { countryNotDelivered, deliversTo, refuseCountry } from '../pricing/delivery.ts'
import { placeOf } from '../pricing/quote.ts'
import { findShippingMethods, type Parcel, type ShippingOffer } from '../shipping/find-shipping-methods.ts'
import type { Place } from '../tax/place.ts'
import { findCart } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { ActorContext, CartContext } from './context.ts'
import { quoteCart } from './get-cart.ts'
import { refresh } from './refreshed-cart.ts'

type Query = { country?: string | undefined; region?: string | undefined; cartId?: string | undefined }
const emptyParcel: Parcel = { subtotalMinor: 0, weightGrams: 0 }

type Offers = { offers: readonly ShippingOffer[]; currency: string }

/** Throws 400 `unknown-country`, 404 `cart-not-found`, 422 `country-not-delivered` and what `Pricing.price` throws. */
export async function listShippingMethods(
  ctx: CartContext & ActorContext,
  { country, region, cartId }: Query,
): Promise<Offers> {
  const settings = await ctx.pricing.settings()
  const { currency } = settings.profile
  if (country === undefined) return { offers: withoutDestination(settings), currency }
  refuseCountry(country, deliversTo(settings))
  const place = placeOf({ country, region })
  const parcel = cartId === undefined ? emptyParcel : await parcelOf(ctx, cartId, place)
  const offers = findShippingMethods(settings.shipping, place, parcel)
  if (offers.length === 0) throw countryNotDelivered(country)
  return { offers, currency }
}

/** The zone of the rest of the world, or the first: what most customers will be offered. */
function withoutDestination({ shipping }: CommercialSettings): readonly ShippingOffer[] {
  const zone = shipping.zones.find(({ places }) => places.length === 0) ?? shipping.zones[0]
  const place = { country: zone?.places[0]?.country ?? '', region: zone?.places[0]?.regions[0] ?? null }
  return findShippingMethods(shipping, place, emptyParcel)
}

async function parcelOf(ctx: CartContext & ActorContext, cartId: string, destination: Place): Promise<Parcel> {
  const cart = await findCart(ctx, cartId)
  const { lines } = refresh(cart, await variantsFor(ctx, cart), ctx)
  const available = lines.filter((line) => line.isAvailable)
  if (available.length === 0) return emptyParcel
  return (
    await quoteCart(ctx, cart, { available, destination: { place: destination, shippingMethod: null, vatId: null } })
  ).parcel
}
