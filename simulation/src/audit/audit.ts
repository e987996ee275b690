import type { Purchase } from '../customers.ts'
import type { Books, OrderBook } from './books.ts'

/** Something that was lost, doubled, or does not add up. */
export type Finding = { kind: string; detail: string }

/** What was there before anything was ordered. */
export type Given = { variantIds: readonly string[]; stock: number }

const paidStatuses = ['confirmed', 'partially_shipped', 'shipped', 'refunded']
const isPaid = ({ status }: OrderBook) => paidStatuses.includes(status)

/** Compares what each part of the shop has written down, and what customers were told. Returns nothing where all agree. */
export const audit = (books: Books, purchases: readonly Purchase[], given: Given): Finding[] => [
  ...auditResponses(books, purchases),
  ...books.orders.flatMap((order) => [...auditPayments(books, order)]),
  ...auditStrayCharges(books),
  ...auditStock(books, given),
  ...auditEvents(books),
  ...auditMails(books),
  ...auditDocuments(books),
  ...auditDiscounts(books),
]

function* auditResponses({ orders }: Books, purchases: readonly Purchase[]): Generator<Finding> {
  const ordersOf = Map.groupBy(orders, ({ email }) => email)
  for (const purchase of purchases) {
    const { email, response, second } = purchase
    const made = ordersOf.get(email) ?? []
    const [order] = made
    const { status = 0, body } = response ?? {}
    const told = `${email} was told ${status} ${body?.code ?? body?.status}`
    const namedId = body?.id ?? body?.orderId
    if (made.length > 1) yield { kind: 'order doubled', detail: told }
    if (second && (second.status !== status || (second.body.id ?? second.body.orderId) !== namedId)) {
      yield { kind: 'two responses to one key', detail: `${told}, and ${second.status}` }
    }
    if ([201, 202, 402].includes(status) && order?.id !== namedId) yield { kind: 'order lost', detail: told }
    if (status === 409 && order && isPaid(order)) yield { kind: 'refused order is paid', detail: told }
    if (status === 201 && order && !isPaid(order) && !mayBeCancelled(purchase, order)) {
      yield { kind: 'paid order lost', detail: `${told}, and is ${order.status} (${order.cancellationReason})` }
    }
    yield* auditDeeds(purchase, order)
  }
}

/** Unasked, a paid order is only cancelled where its units or its payment had gone meanwhile. */
const mayBeCancelled = ({ deeds }: Purchase, { cancellationReason }: OrderBook) =>
  deeds.some(({ deed, status }) => /^cancel|take a parcel back/.test(deed) && status < 300) ||
  ['out-of-stock', 'payment-lapsed', 'stock-lost'].includes(cancellationReason ?? '')

function* auditDeeds({ email, deeds }: Purchase, order: OrderBook | undefined): Generator<Finding> {
  const isDone = (deed: string) => deeds.some((each) => each.deed === deed && each.status < 300)
  const detail = `${email} is ${order?.status}`
  if (isDone('cancel') && order?.status !== 'cancelled') yield { kind: 'cancellation lost', detail }
  if (deeds.some(({ deed, status }) => deed.startsWith('ship') && status === 201) && order?.parcels.length === 0) {
    yield { kind: 'parcel lost', detail }
  }
  if (deeds.some(({ deed, status }) => deed.startsWith('refund') && status === 201) && order?.refunds.length === 0) {
    yield { kind: 'refund lost', detail }
  }
}

function* auditPayments({ charges }: Books, order: OrderBook): Generator<Finding> {
  const detail = `${order.email}, ${order.status}${order.cancellationReason ? ` (${order.cancellationReason})` : ''}`
  if (['pending', 'payment_failed'].includes(order.status)) yield { kind: 'order without an end', detail }
  const its = charges.filter(({ orderId }) => orderId === order.id)
  const standing = its.filter(({ status }) => status === 'authorized' || status === 'captured')
  const captured = sum(its, ({ capturedMinor }) => capturedMinor)
  const refunded = sum(its, ({ refundedMinor }) => refundedMinor)
  if (order.isManual) return yield* auditManual(order, its, detail)
  const amounts = `captured ${captured}, refunded ${refunded}; ledger ${order.capturedMinor}, ${order.refundedMinor}`
  if (standing.length > 1) yield { kind: 'charged twice', detail }
  if (isPaid(order) && standing.length === 0) yield { kind: 'paid order without a charge', detail }
  if (order.status === 'confirmed' && captured > 0 && !hadParcel(order))
    yield { kind: 'captured before it shipped', detail }
  if (!isPaid(order) && its.some(({ status }) => status === 'authorized')) {
    yield { kind: 'money held for a cancelled order', detail }
  }
  if (!isPaid(order) && captured !== refunded)
    yield { kind: 'money kept of a cancelled order', detail: `${detail}, ${amounts}` }
  if (refunded > captured) yield { kind: 'more given back than taken', detail: `${detail}, ${amounts}` }
  if (captured !== order.capturedMinor || refunded !== order.refundedMinor) {
    yield { kind: 'ledger and provider disagree', detail: `${detail}, ${amounts}` }
  }
  if (order.refunds.some(({ status }) => status === 'refunding')) yield { kind: 'refund without an end', detail }
  if (order.parcels.some(({ status }) => status === 'preparing')) yield { kind: 'parcel without an end', detail }
}

/** One that has left and was taken back has been paid for. */
const hadParcel = ({ parcels }: OrderBook) => parcels.some(({ isTakenBack }) => isTakenBack)

/** What the provider took of an earlier attempt must have gone back. */
function* auditManual(order: OrderBook, charges: Books['charges'], detail: string): Generator<Finding> {
  if (charges.some(({ status }) => status === 'authorized')) yield { kind: 'charged twice', detail }
  if (charges.some(({ capturedMinor, refundedMinor }) => capturedMinor !== refundedMinor)) {
    yield { kind: 'charged twice', detail }
  }
  if (order.refundedMinor > order.capturedMinor) yield { kind: 'more given back than taken', detail }
  if (order.parcels.some(({ status }) => status === 'preparing')) yield { kind: 'parcel without an end', detail }
}

function* auditStrayCharges({ orders, charges }: Books): Generator<Finding> {
  const ids = new Set(orders.map(({ id }) => id))
  for (const { orderId, status } of charges) {
    if (orderId && !ids.has(orderId) && ['authorized', 'captured'].includes(status)) {
      yield { kind: 'charge without an order', detail: `${orderId} is ${status}` }
    }
  }
}

function* auditStock({ orders, stock, stockDiscrepancies }: Books, given: Given): Generator<Finding> {
  for (const found of stockDiscrepancies) yield { kind: 'stock and its ledger disagree', detail: JSON.stringify(found) }
  for (const [index, variantId] of given.variantIds.entries()) {
    const level = stock.find((each) => each.variantId === variantId)
    const { left, waiting } = unitsOf(orders, variantId)
    const is = [level?.onHand, level?.reserved, level?.committed].join(', ')
    const wanted = [given.stock - left, 0, waiting].join(', ')
    if (is !== wanted) {
      yield {
        kind: 'units miscounted',
        detail: `variant ${index}: on hand, reserved, committed are ${is}, not ${wanted}`,
      }
    }
    if (left + waiting > given.stock) yield { kind: 'oversold', detail: `variant ${index}` }
  }
}

/** Units of a variant that have left and not come back, and those that paid orders wait for. */
function unitsOf(orders: readonly OrderBook[], variantId: string) {
  let [left, waiting] = [0, 0]
  for (const order of orders.filter(isPaid)) {
    let gone = 0
    for (const item of order.items.filter((each) => each.variantId === variantId)) {
      const shipped = sum(order.parcels.filter(isGone), ({ lines }) => unitsIn(lines, item))
      const cancelled = sum(order.cancellations, ({ lines }) => unitsIn(lines, item))
      gone += shipped
      waiting += item.quantity - shipped - cancelled
    }
    const returned = order.refunds.filter(({ status }) => status === 'refunded').flatMap(({ restock }) => restock)
    // Units that have not left come back no more: the stock ignores them.
    left += Math.max(0, gone - sum(returned, (each) => (each.variantId === variantId ? each.quantity : 0)))
  }
  return { left, waiting }
}

const isGone = ({ status }: { status: string }) => status === 'shipped' || status === 'delivered'
const unitsIn = (lines: { itemId: string; quantity: number }[] | null, item: { itemId: string; quantity: number }) =>
  lines === null ? item.quantity : sum(lines, (line) => (line.itemId === item.itemId ? line.quantity : 0))

function* auditEvents({ unpublished, unhandled }: Books): Generator<Finding> {
  for (const { service, type } of unpublished) yield { kind: 'event not published', detail: `${service} ${type}` }
  for (const { service, type, status, lastError } of unhandled) {
    yield { kind: 'event not handled', detail: `${service} ${type} ${status}: ${lastError}` }
  }
}

function* auditMails({ mails }: Books): Generator<Finding> {
  for (const { type, subject, sent } of mails) {
    if (sent === 0) yield { kind: 'email missing', detail: `${type} of ${subject}` }
    if (sent > 1) yield { kind: 'email doubled', detail: `${type} of ${subject}: ${sent}` }
  }
}

function* auditDocuments({ series }: Books): Generator<Finding> {
  for (const { kind, period, lastNumber, documents } of series) {
    const detail = `${kind} ${period}: ${documents} documents, the last has number ${lastNumber}`
    if (lastNumber !== documents) yield { kind: 'document number left out', detail }
  }
}

function* auditDiscounts({ discounts }: Books): Generator<Finding> {
  for (const { code, timesUsed, uses, usageLimit } of discounts) {
    const detail = `${code}: used ${timesUsed} times, by ${uses} orders, at most ${usageLimit}`
    if (timesUsed !== uses) yield { kind: 'uses of a discount miscounted', detail }
    if (usageLimit !== null && uses > usageLimit) yield { kind: 'discount used too often', detail }
  }
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
