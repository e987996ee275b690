import type { OrderLine, OrderSnapshot } from '@storefleet/contracts'
import { fulfilmentRevisionOf, itemIdOf, itemProgress } from './item-progress.ts'
import type { Order } from './order.ts'
import { isPromised } from './payment.ts'

/** What every order event says of the order. */
export const snapshotOf = (order: Order): OrderSnapshot => ({
  ...snapshotOfPrices(order),
  lines: linesOf(order),
  fulfilmentRevision: fulfilmentRevisionOf(order),
})

const snapshotOfPrices = (order: Order) => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
  email: order.email,
  accessToken: order.accessToken,
  subtotal: order.subtotal,
  shipping: order.shipping,
  tax: order.tax,
  total: order.total,
  shippingAddress: order.shippingAddress,
  shippingMethod: order.shippingMethod,
  discount: order.discount,
  pricesIncludeTax: order.pricesIncludeTax,
  shippingLine: order.shippingLine,
  ...instructionsOf(order),
  ...localeOf(order),
})

/** Orders of early versions have no locale. */
export const localeOf = ({ locale }: Order): Pick<OrderSnapshot, 'locale'> => (locale === null ? {} : { locale })

function linesOf(order: Order): OrderLine[] {
  const progress = itemProgress(order)
  return order.lines.map((line, position) => ({
    ...line,
    id: itemIdOf(position),
    shippedQuantity: progress[position]?.shipped ?? 0,
    cancelledQuantity: progress[position]?.cancelled ?? 0,
  }))
}

/** While an order is to be paid, its events say how. */
function instructionsOf({ payments }: Order): Pick<OrderSnapshot, 'paymentInstructions'> {
  const payment = payments.at(-1)
  return payment?.instructions && isPromised(payment) ? { paymentInstructions: payment.instructions } : {}
}
