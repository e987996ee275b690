import { conflict, type Money, orderItemsCancelled } from '@storefleet/contracts'
import { addMoney, money } from '../../pricing/money.ts'
import { cancel, isUnpaid } from './cancellation.ts'
import { overpaidMinor } from './capture.ts'
import { pricedLines } from './item-amounts.ts'
import { unitsLeft } from './item-lines.ts'
import { leftToShip } from './item-progress.ts'
import { withPaidUp } from './manual-payment.ts'
import {
  type Decision,
  type HistoryActor,
  type ItemQuantity,
  type Order,
  type PartCancellation,
  transitionTo,
  unchanged,
} from './order.ts'
import { snapshotOf } from './order-snapshot.ts'
import { currentPayment } from './payment.ts'
import { refundableOf, withRefund } from './refund.ts'
import { describeRefund, refundAccounts } from './refund-accounts.ts'
import { amountOf, refundOfLines } from './refund-parts.ts'
import { withRefunded } from './refunded-units.ts'
import { withRestReleased } from './release.ts'
import { canShip, refuseWhileShipping } from './shipment.ts'
import { linesWithVariants, withStatusOfParcels } from './shipped.ts'

/** Without `lines`, everything that is left to be shipped. */
export type CancelItems = {
  id: string
  lines?: readonly ItemQuantity[] | undefined
  reason: string
  by: HistoryActor
}

const maxCancellations = 100

/**
 * Cancels units that are not shipped: the customer pays so much less, or gets it back where it is captured. Where nothing else is
 * left and nothing was shipped, the order is cancelled. The same cancellation again changes nothing. Throws 409
 * `order-already-cancelled`, `illegal-order-move`, `order-being-shipped`, `order-not-paid`, `too-many-cancellations` and what
 * `unitsLeft` throws.
 */
export function cancelItems(order: Order, { id, lines, reason, by }: CancelItems, now: Date): Decision {
  if (order.cancellation?.id === id || order.cancellations.some((part) => part.id === id)) return unchanged(order)
  refuseUnlessCancellable(order, now)
  const units = unitsLeft(order, lines)
  if (isWhole(order, units)) return cancel(order, { id, reason, by }, now)
  if (isUnpaid(order)) {
    throw conflict('order-not-paid', 'An order that is not paid is cancelled whole', { extra: { orderId: order.id } })
  }
  const priced = withRefunded(order, pricedLines(order, units))
  const sumOf = (amounts: readonly Money[]) => addMoney(order.total.currency, amounts)
  const part: PartCancellation = {
    ...{ id, lines: priced, reason, createdAt: now },
    amount: sumOf(priced.map(({ amount }) => amount)),
    tax: sumOf(priced.map(({ tax }) => tax)),
  }
  const left = withPaidUp(withStatusOfParcels({ ...order, cancellations: [...order.cancellations, part] }, now))
  const facts = { cancellationId: id, units: linesWithVariants(order, units), amount: part.amount, tax: part.tax }
  return {
    order: withRestReleased(withPartRefunded(order, left, part, now), now),
    events: [orderItemsCancelled(order.id, { ...snapshotOf(left), ...facts, reason, cancelledBy: by.role })],
    history: [{ status: left.status, what: 'items-cancelled', detail: reason, by, at: now }],
  }
}

function refuseUnlessCancellable(order: Order, now: Date): void {
  if (order.status === 'cancelled') {
    throw conflict('order-already-cancelled', 'The order is cancelled already', { extra: { orderId: order.id } })
  }
  if (!canShip(order) && !isUnpaid(order)) transitionTo(order, 'cancelled', now)
  refuseWhileShipping(order)
  if (order.cancellations.length < maxCancellations) return
  throw conflict('too-many-cancellations', `Parts of an order are cancelled at most ${maxCancellations} times`, {
    extra: { orderId: order.id },
  })
}

/** Whether the order is over with these units: nothing of it was shipped, and nothing else is left. */
function isWhole(order: Order, units: readonly ItemQuantity[]): boolean {
  const left = leftToShip(order)
  const isRest = left.length === units.length && left.every(({ itemId, quantity }) => isIn(units, itemId, quantity))
  return isRest && order.shipments.every(({ status }) => status !== 'shipped')
}

const isIn = (units: readonly ItemQuantity[], itemId: string, quantity: number) =>
  units.some((each) => each.itemId === itemId && each.quantity === quantity)

/** Refunds what was captured for the part: the refund has its id, and names its units where it is of exactly them. */
function withPartRefunded(before: Order, order: Order, { id, lines, reason }: PartCancellation, now: Date): Order {
  const { amountMinor, currency } = refundableOf(order)
  const amount = money(Math.min(overpaidMinor(order), amountMinor), currency)
  if (amount.amountMinor === 0) return order
  const refund = { id, paymentId: currentPayment(order).id, amount, reason, restock: [] }
  const parts = areRefundable(before, lines) ? refundOfLines(before, { lines }) : []
  const described = amountOf(parts) === amount.amountMinor ? describeRefund(before, parts) : {}
  return withRefund(order, { ...refund, ...described }, now)
}

/** Units of a captured order may have been refunded before they are cancelled. */
function areRefundable(order: Order, lines: readonly ItemQuantity[]): boolean {
  const accounts = refundAccounts(order)
  return lines.every(({ itemId, quantity }) =>
    accounts.some(({ part, unitsLeft }) => part.key === itemId && unitsLeft >= quantity),
  )
}
