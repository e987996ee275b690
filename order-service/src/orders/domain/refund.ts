import { conflict, type Money, type TaxLine, taxByRate, unprocessable } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { sum } from '../../pricing/rounding.ts'
import type { StockLine } from '../../stock/stock.ts'
import { overpaidMinor } from './capture.ts'
import { itemProgress } from './item-progress.ts'
import { type Decision, type HistoryActor, type ItemQuantity, type Order, type Refund, unchanged } from './order.ts'
import { isCharge } from './payment.ts'
import { describeRefund } from './refund-accounts.ts'
import { amountOf, describeAmount, paidLeftMinor, refundOfLines, unpaidUnits } from './refund-parts.ts'

export type StartRefund = {
  id: string
  amountMinor?: number | undefined
  /** Units of items, and an amount of shipping, instead of an amount of all. */
  lines?: readonly ItemQuantity[] | undefined
  shippingMinor?: number | undefined
  reason: string
  restock: readonly StockLine[]
  /** The return whose units it gives back. */
  returnId?: string | undefined
  /** The id of a second refund, where an amount is of cancelled units and of others: needed with every amount. */
  secondId?: string | undefined
  by: HistoryActor
}

/**
 * Records a refund, of the whole remaining amount where none is given. Units cost what they are worth after discounts, with their tax.
 * An amount gives back first what is still owed for cancelled units, because their refund has failed.
 * Starting the same refund again changes nothing. Throws 409 `nothing-to-refund` and 422 `refund-too-large`, `restock-too-large`,
 * `unknown-item`, `units-not-refundable`.
 */
export function startRefund(order: Order, input: StartRefund, now: Date): Decision {
  if (order.refunds.some((refund) => refund.id === input.id)) return unchanged(order)
  const isOfParts = input.lines !== undefined || Boolean(input.shippingMinor)
  const refundable = isOfParts ? refundableOf(order) : refundableAsAmount(order)
  if (refundable.amountMinor === 0) throw nothingToRefund(order)
  const { id, reason, restock, returnId = null } = input
  const parts = isOfParts ? refundOfLines(order, input, unpaidUnits(order)) : undefined
  const amount = money(parts ? amountOf(parts) : (input.amountMinor ?? refundable.amountMinor), refundable.currency)
  if (amount.amountMinor === 0) throw nothingToRefund(order)
  refuseMoreThan(refundable, amount, parts ? 'lines' : 'amount.amountMinor')
  refuseRestockAboveSold(order, restock)
  const returned = { restock: restockOfShipped(order, restock), returnId }
  const refund = { id, paymentId: capturedPayment(order).id, amount, reason, ...returned }
  return {
    order: parts
      ? withRefund(order, { ...refund, ...describeRefund(order, parts) }, now)
      : withAmountRefunded(order, refund, input.secondId, now),
    events: [],
    history: [{ status: order.status, what: 'refund-started', detail: reason, by: input.by, at: now }],
  }
}

function nothingToRefund(order: Order) {
  const isCaptured = order.payments.some(({ captured }) => captured.amountMinor > 0)
  return conflict('nothing-to-refund', isCaptured ? 'No money of this order is left to refund' : notCaptured(order), {
    extra: { orderId: order.id, orderStatus: order.status },
  })
}

const notCaptured = ({ status }: Order) =>
  status === 'cancelled'
    ? 'Nothing of this order has been captured, and it is cancelled: there is nothing to refund'
    : 'Nothing of this order has been captured yet: cancel it instead, and its payment is voided'

/** What was captured and is neither refunded nor being refunded. */
export function refundableOf(order: Order): Money {
  const captured = order.payments
    .filter(({ status }) => isCharge(status))
    .map((payment) => payment.captured.amountMinor)
  const refunded = refundsOfOrder(order).filter((refund) => refund.status !== 'failed')
  return money(sum(captured) - sumMinor(refunded), order.total.currency)
}

/** What of it can be refunded as an amount: what is owed for cancelled units, and what is left of those that are paid for. */
export function refundableAsAmount(order: Order): Money {
  const refundable = refundableOf(order)
  if (order.status === 'cancelled' || refundable.amountMinor === 0) return refundable
  const mostMinor = overpaidMinor(order) + paidLeftMinor(order)
  return money(Math.min(refundable.amountMinor, mostMinor), refundable.currency)
}

export const refundedOf = (order: Order): Money =>
  money(sumMinor(refundsOfOrder(order).filter((refund) => refund.status === 'refunded')), order.total.currency)

/** The refunds, without those of an attempt that was charged beside the one that pays for the order. */
const refundsOfOrder = ({ payments, refunds }: Order) =>
  refunds.filter(({ paymentId }) => payments.some(({ id, status }) => id === paymentId && isCharge(status)))

/** Returns what of a refund is tax, a line for each rate. */
export const refundTaxLines = ({ lines, shipping }: Pick<Refund, 'lines' | 'shipping'>): TaxLine[] =>
  taxByRate({ lines: lines ?? [], shippingLine: shipping })

/** What was captured for cancelled units and is not given back is a refund of its own: it is of no goods that the customer keeps. */
function withAmountRefunded(order: Order, refund: NewRefund, secondId: string | undefined, now: Date): Order {
  const { amountMinor, currency } = refund.amount
  const owedMinor = order.status === 'cancelled' ? 0 : Math.min(overpaidMinor(order), amountMinor)
  if (owedMinor === 0) return withRefund(order, refund, now)
  const owed = { ...refund, amount: money(owedMinor, currency), isForCancelled: true }
  if (owedMinor === amountMinor) return withRefund(order, owed, now)
  if (!secondId) throw new Error(`Refund ${refund.id} of order ${order.id} needs a second id`)
  const second = { ...owed, id: secondId, restock: [], returnId: null }
  const rest = { ...refund, amount: money(amountMinor - owedMinor, currency) }
  return withRefund(withRefund(order, second, now), rest, now)
}

type NewRefund = Omit<Refund, 'status' | 'createdAt' | 'lines' | 'shipping' | 'returnId' | 'isForCancelled'> &
  Partial<Pick<Refund, 'lines' | 'shipping' | 'returnId' | 'isForCancelled'>>

/** The order with a refund that the provider is still to carry out. One that names no lines is split among what is left of them. */
export function withRefund(order: Order, given: NewRefund, now: Date): Order {
  const { lines, shipping = null, returnId = null, isForCancelled = false } = given
  const known = lines === undefined ? describeAmount(order, { ...given, isForCancelled }) : { lines, shipping }
  const refund: Refund = { ...given, ...known, returnId, isForCancelled, status: 'refunding', createdAt: now }
  return { ...order, refunds: [...order.refunds, refund], updatedAt: now }
}

function capturedPayment(order: Order) {
  const payment = order.payments.find(({ status, captured }) => isCharge(status) && captured.amountMinor > 0)
  if (!payment) throw new Error(`Order ${order.id} has no captured payment to refund`)
  return payment
}

const sumMinor = (parts: readonly { amount: Money }[]) => parts.reduce((sum, part) => sum + part.amount.amountMinor, 0)

function refuseMoreThan(refundable: Money, amount: Money, field: string) {
  if (amount.amountMinor <= refundable.amountMinor) return
  throw unprocessable('refund-too-large', 'A refund cannot be more than what is left of the captured amount', {
    fields: [{ field, message: `must be at most ${refundable.amountMinor}` }],
    extra: { refundable },
  })
}

/** Units come back only once they have left: of those that are asked for, the ones that are still here are on sale or promised already. */
function restockOfShipped(order: Order, asked: readonly StockLine[]): StockLine[] {
  const away = new Map<string, number>()
  const add = (variantId: string, quantity: number) => away.set(variantId, (away.get(variantId) ?? 0) + quantity)
  for (const { variantId, shipped } of itemProgress(order)) add(variantId, shipped)
  for (const { variantId, quantity } of standingRestock(order)) add(variantId, -quantity)
  return asked.flatMap(({ variantId, quantity }) => {
    const taken = Math.min(quantity, Math.max(0, away.get(variantId) ?? 0))
    add(variantId, -taken)
    return taken > 0 ? [{ variantId, quantity: taken }] : []
  })
}

const standingRestock = ({ refunds }: Order): StockLine[] =>
  refunds.filter(({ status }) => status !== 'failed').flatMap(({ restock }) => restock)

function refuseRestockAboveSold(order: Order, restock: readonly StockLine[]) {
  const left = new Map(order.lines.map((line) => [line.variantId, line.quantity]))
  const subtract = ({ variantId, quantity }: StockLine) => {
    const rest = (left.get(variantId) ?? 0) - quantity
    left.set(variantId, rest)
    return rest
  }
  for (const line of standingRestock(order)) subtract(line)
  for (const [index, part] of restock.entries()) {
    if (subtract(part) >= 0) continue
    throw unprocessable('restock-too-large', 'No more units can be restocked than were sold', {
      fields: [{ field: `restock[${index}].quantity`, message: 'must be at most what was sold and is not restocked' }],
    })
  }
}
