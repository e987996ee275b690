import { unprocessable } from '@storefleet/contracts'

export type ShippingMethod = Readonly<{
  id: string
  name: string
  /** In the minor unit of the store's currency. */
  priceMinor: number
  minDays: number
  maxDays: number
}>

export const shippingMethods: readonly ShippingMethod[] = [
  { id: 'standard', name: 'Standard delivery', priceMinor: 500, minDays: 3, maxDays: 5 },
  { id: 'express', name: 'Express delivery', priceMinor: 1500, minDays: 1, maxDays: 2 },
]

/** Throws 422 `unknown-shipping-method`. */
export function shippingMethodOf(id: string): ShippingMethod {
  const method = shippingMethods.find((candidate) => candidate.id === id)
  if (method) return method
  const known = shippingMethods.map((candidate) => candidate.id).join(', ')
  throw unprocessable('unknown-shipping-method', `There is no such shipping method: choose one of ${known}`, {
    fields: [{ field: 'shippingMethod', message: `must be one of ${known}` }],
  })
}
