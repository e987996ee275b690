import type { Money } from '@storefleet/contracts'
import { addMoney, money, multiplyMoney, shareOf } from './money.ts'
import { shippingMethodOf } from './shipping-methods.ts'
import { taxBasisPoints } from './tax-rates.ts'

export type PricedItem = Readonly<{
  unitPrice: Money
  quantity: number
  /** True where absent. */
  requiresShipping?: boolean | undefined
  /** True where absent. */
  taxable?: boolean | undefined
}>
export type Totals = Readonly<{ subtotal: Money; shipping: Money; tax: Money; total: Money }>
export type Destination = Readonly<{ country: string; shippingMethod: string }>

export const lineTotalOf = ({ unitPrice, quantity }: PricedItem): Money => multiplyMoney(unitPrice, quantity)

export const subtotalOf = (items: readonly PricedItem[], currency: string): Money =>
  addMoney(currency, items.map(lineTotalOf))

/**
 * What the items cost at their destination. Shipping is charged where at least one of them is sent. Tax is charged on taxable goods
 * and, where there are any, on shipping, which is part of their price; once on the sum, rounded half up.
 * Throws 422 `unknown-shipping-method` or `amount-too-large`.
 */
export function totalsOf(
  items: readonly PricedItem[],
  { country, shippingMethod }: Destination,
  currency: string,
): Totals {
  const subtotal = subtotalOf(items, currency)
  const { priceMinor } = shippingMethodOf(shippingMethod)
  const isSent = items.some(({ requiresShipping = true }) => requiresShipping)
  const shipping = money(isSent ? priceMinor : 0, currency)
  const taxed = items.filter(({ taxable = true }) => taxable)
  const taxedAmounts = taxed.length > 0 ? [...taxed.map(lineTotalOf), shipping] : []
  const tax = shareOf(addMoney(currency, taxedAmounts), taxBasisPoints(country))
  return { subtotal, shipping, tax, total: addMoney(currency, [subtotal, shipping, tax]) }
}
