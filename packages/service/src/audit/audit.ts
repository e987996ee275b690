import { auditOrder, isPaid, restockedUnits, unitsOf } from './audit-order.ts'
import { auditPromises } from './audit-promises.ts'
import { auditDiscounts, auditEvents, auditMails, auditSeries } from './audit-records.ts'
import type { Books, Difference, OrderBook, Promised } from './books.ts'

/** What was there before anything was ordered, and when the books were read. */
export type Given = Readonly<{
  stocked: readonly { variantId: string; units: number }[]
  at: Date
  /** How many units of each variant may be reserved without an order; 0 where it is not given. */
  heldForNoOrder?: number
}>

/** Compares what each part of a shop has written down, and what was promised. Returns nothing where all agree. The shop must be at rest. */
export function audit(books: Books, promises: readonly Promised[], given: Given): Difference[] {
  const chargesOf = Map.groupBy(books.charges, ({ orderId }) => orderId)
  return [
    ...auditPromises(books.orders, promises),
    ...books.orders.flatMap((order) => auditOrder(order, chargesOf.get(order.id) ?? [], given.at)),
    ...auditStrayCharges(books),
    ...auditStock(books, given),
    ...auditEvents(books),
    ...auditMails(books.mails),
    ...auditSeries(books.series),
    ...auditDiscounts(books.discounts),
  ]
}

function* auditStrayCharges({ orders, charges }: Books): Generator<Difference> {
  const ids = new Set(orders.map(({ id }) => id))
  for (const { orderId, status } of charges) {
    if (orderId && !ids.has(orderId) && ['authorized', 'captured'].includes(status)) {
      yield { kind: 'charge without an order', detail: `${orderId} is ${status}` }
    }
  }
}

function* auditStock(
  { orders, stock, stockDiscrepancies }: Books,
  { stocked, at, heldForNoOrder = 0 }: Given,
): Generator<Difference> {
  for (const found of stockDiscrepancies) yield { kind: 'stock and its ledger disagree', detail: JSON.stringify(found) }
  for (const [index, { variantId, units }] of stocked.entries()) {
    const level = stock.find((each) => each.variantId === variantId)
    const { left, waiting, ...ofOrders } = unitsOfVariant(orders, variantId, at)
    const held = ofOrders.held + heldForNoOrder
    const reserved = level?.reserved ?? 0
    const is = [level?.onHand, level?.committed].join(', ')
    const wanted = [units - left, waiting].join(', ')
    const detail = `variant ${index}: on hand and committed are ${is}, not ${wanted}; ${reserved} reserved, at most ${held}`
    if (is !== wanted || reserved > held) yield { kind: 'units miscounted', detail }
    if (left + waiting > units)
      yield { kind: 'oversold', detail: `variant ${index}: ${left + waiting} of ${units} units` }
  }
}

/** Units of a variant that have left and not come back, that paid orders wait for, and that unpaid orders may still hold. */
function unitsOfVariant(orders: readonly OrderBook[], variantId: string, at: Date) {
  let [left, waiting, held] = [0, 0, 0]
  for (const order of orders) {
    const isOpen = order.openUntil >= at
    for (const item of order.items.filter((each) => each.variantId === variantId)) {
      if (!isPaid(order)) {
        if (isOpen && order.status !== 'cancelled') held += item.quantity
        continue
      }
      const { shipped, cancelled } = unitsOf(order, item)
      left += shipped
      waiting += item.quantity - shipped - cancelled
    }
    if (isPaid(order)) left -= restockedUnits(order, variantId)
  }
  return { left, waiting, held }
}
