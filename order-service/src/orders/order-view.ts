import { conflict, paymentRequired } from '@storefleet/contracts'
import { type Actor, hasPermission } from '@storefleet/identity'
import { money } from '../pricing/money.ts'
import { isUnpaid } from './domain/cancellation.ts'
import { cancelledOf } from './domain/item-amounts.ts'
import { itemIdOf, itemProgress } from './domain/item-progress.ts'
import { openOf } from './domain/manual-payment.ts'
import type { HistoryEntry, Order, Payment, Refund, Shipment } from './domain/order.ts'
import { currentPayment } from './domain/payment.ts'
import { refundedOf, refundTaxLines } from './domain/refund.ts'
import { taxSummaryOf } from './domain/tax-summary.ts'
import type { HistoryView, OrderView } from './order-schemas.ts'
import type { RecordedBody } from './paid-access.ts'

export function toOrderView(order: Order): OrderView {
  const { accessToken: _, access: ____, lines, payments: __, cancellation, reservationExpiresAt: ___, ...rest } = order
  const { appliedPricing, ...shown } = rest
  return {
    ...shown,
    items: toItemViews(order),
    consents: order.consents.map(({ at, ...consent }) => ({ ...consent, at: at.toISOString() })),
    taxLines: taxSummaryOf(order),
    vatId: appliedPricing?.vatId ?? null,
    isReverseCharge: appliedPricing?.isReverseCharge ?? false,
    vatCheck: appliedPricing?.vatCheck ?? null,
    refunded: refundedOf(order),
    payment: { ...toPaymentView(currentPayment(order)), open: openOf(order) },
    shipments: order.shipments.map(toShipmentView),
    refunds: order.refunds.map(toRefundView),
    cancelled: cancelledOf(order),
    cancellations: order.cancellations.map(({ lines, createdAt, ...part }) => ({
      ...part,
      lines: lines.map(({ refunded: _, ...line }) => line),
      createdAt: createdAt.toISOString(),
    })),
    expectedDelivery: expectedDeliveryOf(order),
    cancellationReason: cancellation?.reason ?? null,
    stockLostAt: order.stockLostAt?.toISOString() ?? null,
    nextAction: currentPayment(order).nextAction,
    payableUntil: isUnpaid(order) ? order.payableUntil.toISOString() : null,
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
    links: { self: `/api/v1/orders/${order.id}`, history: `/api/v1/orders/${order.id}/history` },
  }
}

function toItemViews(order: Order): OrderView['items'] {
  const progress = itemProgress(order)
  return order.lines.map((line, position) => {
    const { requiresShipping = true, taxable = true, discounts = [], taxLines = [], total, ...item } = line
    return {
      ...item,
      id: itemIdOf(position),
      ...{ requiresShipping, taxable, discounts, taxLines },
      total: total ?? null,
      slug: item.slug ?? null,
      shippedQuantity: progress[position]?.shipped ?? 0,
      cancelledQuantity: progress[position]?.cancelled ?? 0,
    }
  })
}

const dayMs = 86_400_000

/** Counted from the day of the order, by the shipping method as it was then. */
function expectedDeliveryOf({ status, createdAt, appliedPricing }: Order): OrderView['expectedDelivery'] {
  const days = appliedPricing?.deliveryDays
  if (!days || status === 'cancelled' || status === 'refunded') return null
  const dayAfter = (count: number) => new Date(createdAt.getTime() + count * dayMs).toISOString().slice(0, 10)
  return { earliest: dayAfter(days.min), latest: dayAfter(days.max) }
}

const toShipmentView = ({ capture: _, lines, ...shipment }: Shipment) => ({
  ...shipment,
  lines: [...lines],
  createdAt: shipment.createdAt.toISOString(),
  shippedAt: shipment.shippedAt?.toISOString() ?? null,
  deliveredAt: shipment.deliveredAt?.toISOString() ?? null,
  cancelledAt: shipment.cancelledAt?.toISOString() ?? null,
})

const toRefundView = ({ paymentId: _, returnId: __, isForCancelled: ___, restock, lines, ...refund }: Refund) => ({
  ...refund,
  restock: [...restock],
  lines: [...(lines ?? [])],
  taxLines: refundTaxLines({ ...refund, lines }),
  createdAt: refund.createdAt.toISOString(),
})

const toPaymentView = ({
  id,
  attempt,
  status,
  amount,
  captured,
  method,
  methodName,
  declineCode,
  ...payment
}: Payment) => ({
  id,
  attempt,
  status,
  amount,
  captured,
  paymentMethod: method,
  paymentMethodName: methodName,
  declineCode,
  provider: payment.provider,
  expiresAt: payment.expiresAt?.toISOString() ?? null,
  instructions: payment.instructions,
  disputes: [...payment.disputes],
  receipts: payment.receipts.map(({ amountMinor, reference, receivedOn }) => ({
    ...{ amount: money(amountMinor, amount.currency), reference, receivedOn },
  })),
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
  const isShown = hasPermission(actor, 'orders') || entry.by.id === actor.id
  return { ...entry, by: { role: entry.by.role, id: isShown ? entry.by.id : null }, at: entry.at.toISOString() }
}
