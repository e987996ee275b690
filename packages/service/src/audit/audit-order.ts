import type { Charge, Difference, OrderBook, Units } from './books.ts'

const paidStatuses = ['confirmed', 'partially_shipped', 'shipped', 'refunded']
export const isPaid = ({ status }: Pick<OrderBook, 'status'>): boolean => paidStatuses.includes(status)

/**
 * Returns what does not add up in an order and its payments. `charges` are those of the provider; `ownCharges` where its books cannot be
 * read. The order must be at rest: nothing of it may be under way at `at`.
 */
export const auditOrder = (
  order: OrderBook,
  charges: readonly Omit<Charge, 'orderId'>[],
  at: Date,
): readonly Difference[] => [...auditEnd(order, at), ...auditUnits(order), ...auditPayments(order, charges)]

/**
 * What the order itself says of its charges. Its refunds are of all attempts together, so they count as those of the first. Where the
 * customer paid outside the provider in the end, they count to what the provider has taken before; the rest is of that payment.
 */
export function ownCharges({ payments, refunds, isManual }: OrderBook): Omit<Charge, 'orderId'>[] {
  const refunded = refunds.filter(({ status }) => status === 'refunded')
  let left = sum(refunded, ({ amountMinor }) => amountMinor)
  return payments.map(({ status, capturedMinor }) => {
    const refundedMinor = isManual ? Math.min(left, capturedMinor) : left
    left -= refundedMinor
    return { status: status === 'capturing' ? 'authorized' : status, capturedMinor, refundedMinor }
  })
}

const nameOf = ({ id, status, cancellationReason }: OrderBook) =>
  `order ${id}, ${status}${cancellationReason ? ` (${cancellationReason})` : ''}`

function* auditEnd(order: OrderBook, at: Date): Generator<Difference> {
  const detail = nameOf(order)
  const isOpen = order.status === 'pending' || order.status === 'payment_failed'
  if (isOpen && order.openUntil < at) yield { kind: 'order without an end', detail }
  if (order.refunds.some(({ status }) => status === 'refunding')) yield { kind: 'refund without an end', detail }
  if (order.parcels.some(({ status }) => status === 'preparing')) yield { kind: 'parcel without an end', detail }
}

function* auditUnits(order: OrderBook): Generator<Difference> {
  for (const item of order.items) {
    const { shipped, cancelled } = unitsOf(order, item)
    const detail = `${nameOf(order)}, item ${item.itemId}: ${item.quantity} ordered, ${shipped} shipped, ${cancelled} cancelled`
    if (shipped + cancelled > item.quantity) yield { kind: 'more units left than were ordered', detail }
  }
  for (const variantId of new Set(order.items.map((item) => item.variantId))) {
    const [shipped, restocked] = [shippedUnits(order, variantId), restockedUnits(order, variantId)]
    const detail = `${nameOf(order)}, variant ${variantId}: ${shipped} shipped, ${restocked} restocked`
    if (restocked > shipped) yield { kind: 'more units came back than had left', detail }
  }
}

function* auditPayments(order: OrderBook, charges: readonly Omit<Charge, 'orderId'>[]): Generator<Difference> {
  if (order.isManual) return yield* auditManual(order, charges)
  const detail = nameOf(order)
  const standing = charges.filter(({ status }) => status === 'authorized' || status === 'captured')
  const captured = sum(charges, ({ capturedMinor }) => capturedMinor)
  const refunded = sum(charges, ({ refundedMinor }) => refundedMinor)
  const amounts = `${detail}, captured ${captured}, refunded ${refunded}; ledger ${order.capturedMinor}, ${order.refundedMinor}`
  if (standing.length > 1) yield { kind: 'charged twice', detail }
  if (isPaid(order) && standing.length === 0) yield { kind: 'paid order without a charge', detail }
  if (order.status === 'confirmed' && captured > 0 && !hadParcel(order)) {
    yield { kind: 'captured before it shipped', detail }
  }
  if (!isPaid(order) && charges.some(({ status }) => status === 'authorized')) {
    yield { kind: 'money held for an order that is not paid', detail }
  }
  if (isOver(order) && charges.some(({ status, heldMinor = 0 }) => status === 'captured' && heldMinor > 0)) {
    yield { kind: 'money held that no parcel will take', detail }
  }
  if (!isPaid(order) && captured !== refunded)
    yield { kind: 'money kept of an order that is not paid', detail: amounts }
  if (refunded > captured) yield { kind: 'more given back than taken', detail: amounts }
  if (captured !== order.capturedMinor || refunded !== order.refundedMinor) {
    yield { kind: 'ledger and provider disagree', detail: amounts }
  }
}

/** Nothing more of it will be shipped. */
const isOver = ({ status }: OrderBook) => ['shipped', 'refunded', 'cancelled'].includes(status)

/** One that has left and was taken back has been paid for. */
const hadParcel = ({ parcels }: OrderBook) => parcels.some(({ isTakenBack }) => isTakenBack)

/** What the provider took of an earlier attempt must have gone back. */
function* auditManual(order: OrderBook, charges: readonly Omit<Charge, 'orderId'>[]): Generator<Difference> {
  const detail = nameOf(order)
  if (order.refundedMinor > order.capturedMinor) yield { kind: 'more given back than taken', detail }
  if (
    charges.some(
      ({ status, capturedMinor, refundedMinor }) => status === 'authorized' || capturedMinor !== refundedMinor,
    )
  ) {
    yield { kind: 'charged twice', detail }
  }
}

const isGone = ({ status }: { status: string }) => status === 'shipped' || status === 'delivered'
const unitsIn = (lines: Units | null, item: { itemId: string; quantity: number }) =>
  lines === null ? item.quantity : sum(lines, (line) => (line.itemId === item.itemId ? line.quantity : 0))

/** Of an item, the units that have left and those that were cancelled. */
export const unitsOf = (order: OrderBook, item: OrderBook['items'][number]) => ({
  shipped: sum(order.parcels.filter(isGone), ({ lines }) => unitsIn(lines, item)),
  cancelled: sum(order.cancellations, ({ lines }) => unitsIn(lines, item)),
})

const shippedUnits = (order: OrderBook, variantId: string) =>
  sum(
    order.items.filter((item) => item.variantId === variantId),
    (item) => unitsOf(order, item).shipped,
  )

/** Of a variant, the units that refunds have put back on sale. */
export const restockedUnits = (order: OrderBook, variantId: string): number =>
  sum(
    order.refunds.filter(({ status }) => status === 'refunded').flatMap(({ restock }) => restock),
    (line) => (line.variantId === variantId ? line.quantity : 0),
  )

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
