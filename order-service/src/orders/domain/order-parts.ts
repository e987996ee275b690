import type { TaxLine } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { sum } from '../../pricing/rounding.ts'
import { itemAmounts, shippingAmount } from './item-amounts.ts'
import { itemIdOf } from './item-progress.ts'
import type { Order } from './order.ts'

/** The key of the part that is shipping; that of an item is its id. */
export const shippingKey = 'shipping'

/** An item or shipping, as the customer paid for it: after discounts, tax included. */
export type OrderPart = Readonly<{
  key: string
  units: number
  totalMinor: number
  taxLines: readonly TaxLine[]
  /** What the total is the sum of, in minor units: each tax, then the price without them. */
  components: readonly number[]
}>

/** Returns the parts of an order: its items in their order, then shipping. Together they are its total. */
export function orderParts(order: Order): OrderPart[] {
  const amounts = itemAmounts(order)
  const items = order.lines.map(({ quantity, taxLines }, position) =>
    partOf(order, { key: itemIdOf(position), units: quantity, taxLines, ...amountAt(amounts, position) }),
  )
  const shipping = { ...shippingAmount(order, amounts), taxLines: order.shippingLine?.taxLines }
  return [...items, partOf(order, { key: shippingKey, units: 0, ...shipping })]
}

type Given = Readonly<{
  key: string
  units: number
  totalMinor: number
  taxMinor: number
  taxLines: readonly TaxLine[] | undefined
}>

function partOf(
  { total: { currency } }: Order,
  { key, units, totalMinor, taxMinor, taxLines: known }: Given,
): OrderPart {
  const taxLines = known && known.length > 0 ? known : [unspecified(totalMinor, taxMinor, currency)]
  const taxes = taxLines.map(({ amount }) => amount.amountMinor)
  return { key, units, totalMinor, taxLines, components: [...taxes, totalMinor - sum(taxes)] }
}

/** Of early versions, whose orders have one sum of tax. */
const unspecified = (totalMinor: number, taxMinor: number, currency: string): TaxLine => ({
  ...{ name: 'Tax', percent: '', reason: 'unspecified' },
  taxable: money(totalMinor - taxMinor, currency),
  amount: money(taxMinor, currency),
})

const amountAt = <Amount>(amounts: readonly Amount[], position: number): Amount => amounts[position] as Amount
