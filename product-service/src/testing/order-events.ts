import { randomUUID } from 'node:crypto'
import { type CloudEvent, eventSchemaUrn, type OrderSnapshot } from '@storefleet/contracts'

const money = (amountMinor: number) => ({ amountMinor, currency: 'USD' })

/** Returns an order as its events have it, at 50.00 a unit. */
export function orderOf(orderId: string, lines: readonly { variantId: string; quantity: number }[]): OrderSnapshot {
  const subtotal = lines.reduce((sum, { quantity }) => sum + quantity * 5000, 0)
  return {
    orderId,
    number: 'SF-1001',
    customerId: null,
    email: 'ada@example.com',
    accessToken: 'token',
    lines: lines.map(({ variantId, quantity }) => ({
      variantId,
      productId: randomUUID(),
      sku: '',
      title: 'Shirt',
      variantTitle: '',
      imageUrl: null,
      quantity,
      unitPrice: money(5000),
      lineTotal: money(5000 * quantity),
    })),
    subtotal: money(subtotal),
    shipping: money(0),
    tax: money(0),
    total: money(subtotal),
    shippingAddress: {
      name: 'Ada Lovelace',
      line1: "12 St James's Square",
      city: 'London',
      postalCode: 'SW1Y 4JH',
      country: 'GB',
    },
    shippingMethod: 'standard',
  }
}

/** Returns an event for handlers, which read the payload alone. */
export const orderEvent = <Payload extends { orderId: string }>(data: Payload): CloudEvent<Payload> => ({
  specversion: '1.0',
  id: randomUUID(),
  source: '/test',
  type: 'order.test',
  subject: data.orderId,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  dataschema: eventSchemaUrn('order.test', 1),
  correlationid: randomUUID(),
  data,
})
