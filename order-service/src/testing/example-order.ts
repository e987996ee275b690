import { randomUUID } from 'node:crypto'
import type { Money } from '@storefleet/contracts'
import { itemIdOf } from '../orders/domain/item-progress.ts'
import type { Order, OrderStatus, Payment, PaymentStatus, Shipment } from '../orders/domain/order.ts'
import { place } from '../orders/domain/placement.ts'
import { money } from '../pricing/money.ts'
import { placeOf, quote } from '../pricing/quote.ts'
import { exampleSettings } from './example-settings.ts'
import { exampleVariant } from './example-variant.ts'
import { exampleAddress } from './order-request.ts'

export const exampleNow = new Date('2026-11-23T12:00:00Z')

/** An order of two shirts, 126.00 in all, placed at `exampleNow`. */
export function exampleOrder(change: Partial<Order> = {}): Order {
  const lines = [{ variant: exampleVariant(), quantity: 2 }]
  const { order } = place(
    {
      id: randomUUID(),
      customerId: null,
      email: 'ada@example.com',
      accessToken: 'token',
      shippingAddress: exampleAddress,
      billingAddress: null,
      shippingMethod: 'standard',
      note: null,
      consents: [],
      locale: 'en-US',
      vatId: null,
      quote: quote(exampleSettings, {
        lines: lines.map(({ variant, quantity }) => ({ ...variant, quantity })),
        destination: placeOf(exampleAddress),
        shippingMethod: 'standard',
        vatId: null,
        discounts: [],
        codes: [],
        buyer: { hasOrdered: false, timesUsed: () => 0 },
        now: exampleNow,
      }),
      lines,
      reservationExpiresAt: new Date(exampleNow.getTime() + 900_000),
      payableUntil: new Date(exampleNow.getTime() + 840_000),
      payment: { id: randomUUID(), method: 'pm_card_visa', provider: 'sandbox' },
      by: { role: 'guest', id: null },
    },
    exampleNow,
  )
  return { ...order, ...change }
}

const paymentStatusOf: Record<OrderStatus, PaymentStatus> = {
  pending: 'authorizing',
  payment_failed: 'declined',
  confirmed: 'authorized',
  partially_shipped: 'captured',
  shipped: 'captured',
  refunded: 'captured',
  cancelled: 'voided',
}

/** A parcel that has left at `exampleNow`, for which everything was captured. */
const exampleShipment = (change: Partial<Shipment> = {}): Shipment => ({
  id: randomUUID(),
  status: 'shipped',
  ...{ carrier: 'DHL', trackingNumber: '0034', trackingUrl: null },
  lines: [{ itemId: '1', quantity: 2 }],
  capture: { amount: money(12_600, 'USD'), isFinal: true },
  ...{ createdAt: exampleNow, shippedAt: exampleNow, deliveredAt: null, cancelledAt: null },
  ...change,
})

/** An order as it is once it has come this far. */
export function orderIn(status: OrderStatus, paymentStatus: PaymentStatus = paymentStatusOf[status]): Order {
  const order = exampleOrder({ status })
  const captured = (amount: Money) => money(paymentStatus === 'captured' ? amount.amountMinor : 0, amount.currency)
  const lines = order.lines.map(({ quantity }, position) => ({ itemId: itemIdOf(position), quantity }))
  return {
    ...order,
    payments: order.payments.map(
      (payment): Payment => ({ ...payment, status: paymentStatus, captured: captured(payment.amount) }),
    ),
    shipments: status === 'shipped' || status === 'refunded' ? [exampleShipment({ lines })] : [],
  }
}
