import { type Address, type FieldError, invalid, type ServiceError, unprocessable } from '@storefleet/contracts'
import { addressErrors, findCountry } from '@storefleet/contracts/countries'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { deliversToCountry } from '../shipping/find-shipping-methods.ts'
import { marketOf } from '../store-profile/store-profile.ts'

/** Whether the shop delivers to a country, by its ISO 3166-1 code. */
export type DeliversTo = (country: string) => boolean

/** A country is delivered to where a market sells to it and a shipping zone has a method for it. */
export const deliversTo =
  ({ profile, shipping }: CommercialSettings): DeliversTo =>
  (country) =>
    marketOf(profile, country) !== undefined && deliversToCountry(shipping, country)

type Addresses = { shippingAddress: Address; billingAddress?: Address | undefined }

/**
 * Refuses addresses that are not right in their country, and one to which the shop does not deliver. Throws 400
 * `invalid-address` and 422 `country-not-delivered`.
 */
export function refuseAddresses({ shippingAddress, billingAddress }: Addresses, deliversTo: DeliversTo): void {
  const fields = [
    ...fieldsOf('shippingAddress', shippingAddress),
    ...(billingAddress ? fieldsOf('billingAddress', billingAddress) : []),
  ]
  const [first] = fields
  if (first) throw invalid('invalid-address', `${first.field} ${first.message}`, { fields })
  if (!deliversTo(shippingAddress.country)) throw notDelivered('shippingAddress.country', shippingAddress.country)
}

/** Throws 400 `unknown-country` and 422 `country-not-delivered`. */
export function refuseCountry(country: string, deliversTo: DeliversTo): void {
  if (!findCountry(country)) {
    const message = 'must be a country code of ISO 3166-1, such as GB'
    throw invalid('unknown-country', `country ${message}`, { fields: [{ field: 'country', message }] })
  }
  if (!deliversTo(country)) throw notDelivered('country', country)
}

const fieldsOf = (prefix: string, address: Address): FieldError[] =>
  addressErrors(address).map(({ field, message }) => ({ field: `${prefix}.${field}`, message }))

/** 422, for the address of an order. */
export const countryNotDelivered = (country: string): ServiceError => notDelivered('shippingAddress.country', country)

const notDelivered = (field: string, country: string): ServiceError =>
  unprocessable('country-not-delivered', `The shop does not deliver to ${findCountry(country)?.name ?? country}`, {
    fields: [{ field, message: 'must be a country that the shop delivers to' }],
  })
