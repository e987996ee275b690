import { unprocessable } from '@storefleet/contracts'
import { isSameRegion, type Place } from '../tax/place.ts'
import type { ShippingMethodSettings, ShippingSettings, ShippingZone } from './shipping-settings.ts'

/** What decides the price of shipping: the subtotal of the order after discounts, and the weight of what is sent. */
export type Parcel = Readonly<{ subtotalMinor: number; weightGrams: number }>
export type ShippingOffer = Readonly<{
  id: string
  name: string
  kind: 'delivery' | 'pickup'
  priceMinor: number
  minDays: number
  maxDays: number
  taxClass: ShippingMethodSettings['taxClass']
}>

/** Returns the zone of a place: one that names its region, else one that names its country, else that of the rest. */
export function zoneOf({ zones }: ShippingSettings, { country, region }: Place): ShippingZone | undefined {
  const namesRegion = (zone: ShippingZone) =>
    zone.places.some((place) => place.country === country && place.regions.some((each) => isSameRegion(each, region)))
  const namesCountry = (zone: ShippingZone) =>
    zone.places.some((place) => place.country === country && place.regions.length === 0)
  return zones.find(namesRegion) ?? zones.find(namesCountry) ?? zones.find(({ places }) => places.length === 0)
}

/** Whether any order can go to a country: one of its regions is enough. */
export const deliversToCountry = ({ zones }: ShippingSettings, country: string): boolean =>
  zones.some(
    ({ places, methods }) =>
      methods.length > 0 && (places.length === 0 || places.some((place) => place.country === country)),
  )

/** Returns the methods by which a parcel can go to a place, with their prices, in the order of the settings. */
export const findShippingMethods = (settings: ShippingSettings, place: Place, parcel: Parcel): ShippingOffer[] =>
  (zoneOf(settings, place)?.methods ?? []).map((method) => offerOf(method, parcel))

/** Throws 422 `unknown-shipping-method`, which names those that there are for the place. */
export function refuseUnknownShippingMethod(settings: ShippingSettings, place: Place, id: string): void {
  const ids = (zoneOf(settings, place)?.methods ?? []).map((method) => method.id)
  if (!ids.includes(id)) throw unknownShippingMethod(ids)
}

export function unknownShippingMethod(ids: readonly string[]) {
  const known = ids.join(', ')
  return unprocessable('unknown-shipping-method', `There is no such shipping method: choose one of ${known}`, {
    fields: [{ field: 'shippingMethod', message: `must be one of ${known}` }],
  })
}

function offerOf(method: ShippingMethodSettings, parcel: Parcel): ShippingOffer {
  const { id, name, kind, minDays, maxDays, taxClass } = method
  return { id, name, kind, priceMinor: priceOf(method, parcel), minDays, maxDays, taxClass }
}

function priceOf({ pricedBy, rates, freeFromMinor }: ShippingMethodSettings, parcel: Parcel): number {
  if (freeFromMinor !== null && parcel.subtotalMinor >= freeFromMinor) return 0
  const measure = pricedBy === 'weight' ? parcel.weightGrams : parcel.subtotalMinor
  return rates.findLast(({ from }) => from <= measure)?.priceMinor ?? 0
}
