import type { Money } from '@storefleet/contracts'
import { addMoney, money, multiplyMoney, shareOf } from './money.ts'
import { shippingMethodOf } from './shipping-methods.ts'
import { taxBasisPoints } from './tax-rates.ts'

export type PricedItem = Readonly<{ unitPrice: Money; quantity: number }>
export type Totals = Readonly<{ subtotal: Money; shipping: Money; tax: Money; total: Money }>
export type Destination = Readonly<{ country: string; shippingMethod: string }>

export const lineTotalOf = ({ unitPrice, quantity }: PricedItem): Money => multiplyMoney(unitPrice, quantity)

export const subtotalOf = (items: readonly PricedItem[], currency: string): Money =>
  addMoney(currency, items.map(lineTotalOf))

/**
 * What the items cost at their destination. Tax is charged on goods and shipping, once on their sum, rounded half up.
 * Throws 422 `unknown-shipping-method` or `amount-too-large`.
 */
export function totalsOf(
  items: readonly PricedItem[],
  { country, shippingMethod }: Destination,
  currency: string,
): Totals {
  const subtotal = subtotalOf(items, currency)
  const shipping = money(shippingMethodOf(shippingMethod).priceMinor, currency)
  const tax = shareOf(addMoney(currency, [subtotal, shipping]), taxBasisPoints(country))
  return { subtotal, shipping, tax, total: addMoney(currency, [subtotal, shipping, tax]) }
}
