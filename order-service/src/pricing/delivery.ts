import { type Address, type FieldError, invalid, type ServiceError, unprocessable } from '@storefleet/contracts'
import { addressErrors, findCountry } from '@storefleet/contracts/countries'

/** Whether the shop delivers to a country, by its ISO 3166-1 code. */
export type DeliversTo = (country: string) => boolean

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

const notDelivered = (field: string, country: string): ServiceError =>
  unprocessable('country-not-delivered', `The shop does not deliver to ${findCountry(country)?.name ?? country}`, {
    fields: [{ field, message: 'must be a country that the shop delivers to' }],
  })
