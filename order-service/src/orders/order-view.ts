import { conflict, paymentRequired } from '@storefleet/contracts'
import { type Actor, isStaff } from '@storefleet/identity'
import { isUnpaid } from './domain/cancellation.ts'
import type { HistoryEntry, Order, Payment } from './domain/order.ts'
import { currentPayment } from './domain/payment.ts'
import { refundedOf } from './domain/refund.ts'
import { taxSummaryOf } from './domain/tax-summary.ts'
import type { HistoryView, OrderView } from './order-schemas.ts'
import type { RecordedBody } from './paid-access.ts'

export function toOrderView(order: Order): OrderView {
  const { accessToken: _, access: ____, lines, payments: __, cancellation, reservationExpiresAt: ___, ...rest } = order
  const { appliedPricing, ...shown } = rest
  return {
    ...shown,
    items: lines.map(({ requiresShipping = true, taxable = true, discounts = [], taxLines = [], total, ...line }) => ({
      ...line,
      ...{ requiresShipping, taxable, discounts, taxLines },
      total: total ?? null,
    })),
    taxLines: taxSummaryOf(order),
    vatId: appliedPricing?.vatId ?? null,
    isReverseCharge: appliedPricing?.isReverseCharge ?? false,
    refunded: refundedOf(order),
    payment: toPaymentView(currentPayment(order)),
    shipments: order.shipments.map((shipment) => ({ ...shipment, createdAt: shipment.createdAt.toISOString() })),
    refunds: order.refunds.map(({ paymentId: _, restock, ...refund }) => ({
      ...refund,
      restock: [...restock],
      createdAt: refund.createdAt.toISOString(),
    })),
    cancellationReason: cancellation?.reason ?? null,
    stockLostAt: order.stockLostAt?.toISOString() ?? null,
    nextAction: currentPayment(order).nextAction,
    payableUntil: isUnpaid(order) ? order.payableUntil.toISOString() : null,
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
    links: { self: `/api/v1/orders/${order.id}`, history: `/api/v1/orders/${order.id}/history` },
  }
}

const toPaymentView = ({ id, attempt, status, amount, method, declineCode }: Payment) => ({
  id,
  attempt,
  status,
  amount,
  paymentMethod: method,
  declineCode,
})

export type PaidResponse = { status: 201 | 202; body: RecordedBody }

/**
 * The response to a request that placed or paid the order: 201 when it is confirmed; 202 while the customer must authenticate or
 * the provider has not responded. The order's token is added when it is sent (`withAccessToken`). Throws 402 `payment-declined` and 409 `order-cancelled`.
 */
export function toPaidResponse(order: Order): PaidResponse {
  const { declineCode } = currentPayment(order)
  const accessGeneration = order.access.generation
  const extra = { orderId: order.id, number: order.number, accessGeneration }
  switch (order.status) {
    case 'payment_failed':
      throw paymentRequired('payment-declined', 'The payment was declined: pay the order with another payment method', {
        extra: { ...extra, declineCode, payableUntil: order.payableUntil.toISOString() },
      })
    case 'cancelled':
      throw conflict('order-cancelled', 'The order was cancelled before it was paid; nothing is charged', { extra })
    default: {
      const body = { ...toOrderView(order), accessGeneration }
      return { status: order.status === 'pending' ? 202 : 201, body }
    }
  }
}

/** The ids of staff are shown to staff alone. */
export function toHistoryView(entry: HistoryEntry, actor: Actor): HistoryView {
  const isShown = isStaff(actor) || entry.by.id === actor.id
  return { ...entry, by: { role: entry.by.role, id: isShown ? entry.by.id : null }, at: entry.at.toISOString() }
}
