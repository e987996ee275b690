import type { TaxLine } from '@storefleet/contracts'
import { addMoney, subtractMoney } from '../../pricing/money.ts'
import type { Order } from './order.ts'

type Taxed = Pick<Order, 'lines' | 'shippingLine' | 'appliedPricing' | 'tax' | 'total'>

/** Returns the tax of an order, a line for each rate. That of an order of an early version is one line that names no rate. */
export function taxLinesOf({ lines, shippingLine, appliedPricing, tax, total }: Taxed): TaxLine[] {
  const { currency } = total
  if (appliedPricing === null) return [unspecifiedTaxLine({ tax, total })]
  const all = [...lines.flatMap(({ taxLines = [] }) => taxLines), ...(shippingLine?.taxLines ?? [])]
  const groups = Map.groupBy(all, ({ name, percent, reason }) => JSON.stringify([name, percent, reason]))
  return [...groups.values()].map((group) => ({
    ...(group[0] as TaxLine),
    taxable: addMoney(
      currency,
      group.map(({ taxable }) => taxable),
    ),
    amount: addMoney(
      currency,
      group.map(({ amount }) => amount),
    ),
  }))
}

export const unspecifiedTaxLine = ({ tax, total }: Pick<Order, 'tax' | 'total'>): TaxLine => ({
  ...{ name: 'Tax', percent: '', reason: 'unspecified' },
  taxable: subtractMoney(total, tax),
  amount: tax,
})
