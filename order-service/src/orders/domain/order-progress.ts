import type { Money } from '@storefleet/contracts'
import type { Order, OrderStatus, Payment, Refund } from './order.ts'

/** The outcomes of a payment attempt and of a refund. */
export const paymentResults = ['requires_action', 'authorized', 'declined', 'captured', 'voided'] as const
export const refundResults = ['refunded', 'failed'] as const
/** An order whose stock is lost is cancelled, unless it is shipped already. */
export const stockLosses = ['cancelled', 'shipped'] as const
type StockLoss = (typeof stockLosses)[number]
type PaymentResult = (typeof paymentResults)[number]
type RefundResult = (typeof refundResults)[number]

/** What a saved decision has changed, for the metrics. */
export type OrderProgress = Readonly<{
  /** The status that the order has entered. */
  entered: OrderStatus | undefined
  payments: readonly PaymentResult[]
  refunds: readonly RefundResult[]
  /** The total of an order that was confirmed just now. */
  revenue: Money | undefined
  /** The outcome of an order whose stock was found lost just now. */
  stockLost: StockLoss | undefined
}>

/** `before` is undefined for an order that is new. */
export function progressOf(before: Order | undefined, after: Order): OrderProgress {
  const entered = after.status === before?.status ? undefined : after.status
  return {
    entered,
    payments: enteredStatuses(before?.payments, after.payments).filter(isPaymentResult),
    refunds: enteredStatuses(before?.refunds, after.refunds).filter(isRefundResult),
    stockLost: stockLossOf(before, after),
    // An order whose parcels were cancelled is confirmed again, and was counted.
    revenue: entered === 'confirmed' && after.shipments.length === 0 ? after.total : undefined,
  }
}

function stockLossOf(before: Order | undefined, after: Order): StockLoss | undefined {
  if (after.stockLostAt === null || before?.stockLostAt) return undefined
  return after.status === 'cancelled' ? 'cancelled' : 'shipped'
}

function enteredStatuses<Part extends Payment | Refund>(
  before: readonly Part[] = [],
  after: readonly Part[],
): Part['status'][] {
  const known = new Map(before.map(({ id, status }) => [id, status]))
  return after.filter(({ id, status }) => known.get(id) !== status).map(({ status }) => status)
}

const isPaymentResult = (status: Payment['status']): status is PaymentResult =>
  (paymentResults as readonly string[]).includes(status)
const isRefundResult = (status: Refund['status']): status is RefundResult =>
  (refundResults as readonly string[]).includes(status)
