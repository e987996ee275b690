import type { OrderSnapshot } from '@storefleet/contracts'
import type { Order } from './order.ts'

/** What every order event says of the order. */
export const snapshotOf = (order: Order): OrderSnapshot => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
  email: order.email,
  accessToken: order.accessToken,
  lines: [...order.lines],
  subtotal: order.subtotal,
  shipping: order.shipping,
  tax: order.tax,
  total: order.total,
  shippingAddress: order.shippingAddress,
  shippingMethod: order.shippingMethod,
  discount: order.discount,
  pricesIncludeTax: order.pricesIncludeTax,
  shippingLine: order.shippingLine,
})
