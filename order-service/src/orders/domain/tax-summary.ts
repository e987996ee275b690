import { type TaxLine, taxByRate } from '@storefleet/contracts'
import { subtractMoney } from '../../pricing/money.ts'
import type { Order } from './order.ts'

type Taxed = Pick<Order, 'lines' | 'shippingLine' | 'appliedPricing' | 'tax' | 'total'>

/** Returns the tax of an order, a line for each rate. That of an order of an early version is one line that names no rate. */
export const taxSummaryOf = (order: Taxed): TaxLine[] =>
  order.appliedPricing === null ? [unspecifiedTaxLine(order)] : taxByRate(order)

export const unspecifiedTaxLine = ({ tax, total }: Pick<Order, 'tax' | 'total'>): TaxLine => ({
  ...{ name: 'Tax', percent: '', reason: 'unspecified' },
  taxable: subtractMoney(total, tax),
  amount: tax,
})
