import type { EventPayload, orderShipped } from '@storefleet/contracts'
import type { PushContent } from '../sender.ts'

/** The notice that an order was shipped. It holds no access token: its reader is signed in. */
export const shippedNotice = (publicUrl: string, order: EventPayload<typeof orderShipped>): PushContent => ({
  title: 'Your order is on its way',
  body: `Order ${order.number} has left${order.carrier === null ? '' : ` with ${order.carrier}`}.`.slice(0, 300),
  url: `${publicUrl}/api/v1/orders/${encodeURIComponent(order.orderId)}`,
})
