import type { Money, OrderLine } from '@storefleet/contracts'
import { addMoney, money, subtractMoney } from '../../pricing/money.ts'
import { allocate, sum } from '../../pricing/rounding.ts'
import { shareOfCancelled, shareOfUnits } from '../../pricing/unit-shares.ts'
import type { CancelledLine } from './cancelled-line.ts'
import { itemProgress } from './item-progress.ts'
import type { ItemQuantity, Order } from './order.ts'

/** What an item cost in all, with its discounts and its tax, in minor units. */
export type ItemAmount = Readonly<{ totalMinor: number; taxMinor: number }>

/**
 * Returns what each item cost, as it was ordered. Orders of early versions have one sum of tax: it is shared by the prices of the
 * items and of shipping.
 */
export function itemAmounts(order: Order): ItemAmount[] {
  const prices = order.lines.map(({ lineTotal }) => lineTotal.amountMinor)
  const taxShares = allocate(order.tax.amountMinor, [...prices, order.shipping.amountMinor])
  return order.lines.map((line, index) =>
    line.total === undefined
      ? { totalMinor: line.lineTotal.amountMinor + (taxShares[index] ?? 0), taxMinor: taxShares[index] ?? 0 }
      : { totalMinor: line.total.amountMinor, taxMinor: taxOf(line) },
  )
}

/** Returns what shipping cost, as it was ordered. */
export function shippingAmount(order: Order, items: readonly ItemAmount[] = itemAmounts(order)): ItemAmount {
  return {
    totalMinor: order.total.amountMinor - sum(items.map(({ totalMinor }) => totalMinor)),
    taxMinor: order.tax.amountMinor - sum(items.map(({ taxMinor }) => taxMinor)),
  }
}

const taxOf = ({ taxLines = [] }: OrderLine) => sum(taxLines.map(({ amount }) => amount.amountMinor))

/** Returns units with what they cost: their shares and those of all units cancelled before sum to the items. */
export function pricedLines(order: Order, lines: readonly ItemQuantity[]): CancelledLine[] {
  const amounts = itemAmounts(order)
  const progress = itemProgress(order)
  return lines.map(({ itemId, quantity }) => {
    const position = progress.findIndex((item) => item.itemId === itemId)
    const { ordered = 1, cancelled = 0 } = progress[position] ?? {}
    const { totalMinor = 0, taxMinor = 0 } = amounts[position] ?? {}
    const share = (amountMinor: number) =>
      money(shareOfCancelled(amountMinor, ordered, cancelled, quantity), order.total.currency)
    return { itemId, quantity, amount: share(totalMinor), tax: share(taxMinor) }
  })
}

/** Returns what the units that are cancelled cost. */
export const cancelledOf = ({ cancellations, total }: Order): Money =>
  addMoney(
    total.currency,
    cancellations.map(({ amount }) => amount),
  )

/** Returns what the customer pays for what is not cancelled. */
export const dueOf = (order: Order): Money => subtractMoney(order.total, cancelledOf(order))

/** Returns what the customer pays for the units that have left or are in a parcel being prepared, shipping included. */
export const dueForShipped = (order: Order): Money =>
  money(shippingAmount(order).totalMinor + sum(shippedAmounts(order)), order.total.currency)

/** Returns what the units of each item cost that have left or are in a parcel being prepared, in minor units. */
export function shippedAmounts(order: Order): number[] {
  const progress = itemProgress(order)
  return itemAmounts(order).map(({ totalMinor }, index) => {
    const { ordered = 1, shipped = 0, preparing = 0 } = progress[index] ?? {}
    return shareOfUnits(totalMinor, ordered, 0, shipped + preparing)
  })
}
