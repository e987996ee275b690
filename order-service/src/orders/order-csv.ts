import { formatMinor, fractionDigitsOf, type Money } from '@storefleet/contracts'
import type { Order } from './domain/order.ts'
import { currentPayment } from './domain/payment.ts'
import { refundedOf } from './domain/refund.ts'

const columns: readonly (readonly [header: string, cell: (order: Order) => string])[] = [
  ['Number', (order) => order.number],
  ['Placed at', (order) => order.createdAt.toISOString()],
  ['Status', (order) => order.status],
  ['Payment status', (order) => currentPayment(order).status],
  ['Payment method', (order) => currentPayment(order).methodName ?? currentPayment(order).method],
  ['Email', (order) => order.email],
  ['Name', (order) => order.shippingAddress.name],
  ['Line 1', (order) => order.shippingAddress.line1],
  ['Line 2', (order) => order.shippingAddress.line2 ?? ''],
  ['City', (order) => order.shippingAddress.city ?? ''],
  ['Region', (order) => order.shippingAddress.region ?? ''],
  ['Postal code', (order) => order.shippingAddress.postalCode ?? ''],
  ['Country', (order) => order.shippingAddress.country],
  ['Shipping method', (order) => order.shippingMethod],
  ['Items', (order) => order.lines.map(({ quantity, sku }) => `${quantity} × ${sku}`).join('; ')],
  ['Units', (order) => String(order.lines.reduce((units, { quantity }) => units + quantity, 0))],
  ['Currency', (order) => order.total.currency],
  ['Subtotal', (order) => amountOf(order.subtotal)],
  ['Discount', (order) => amountOf(order.discount)],
  ['Shipping', (order) => amountOf(order.shipping)],
  ['Tax', (order) => amountOf(order.tax)],
  ['Total', (order) => amountOf(order.total)],
  ['Refunded', (order) => amountOf(refundedOf(order))],
  ['Note', (order) => order.note ?? ''],
]

const amountOf = ({ amountMinor, currency }: Money) => formatMinor(amountMinor, fractionDigitsOf(currency))

export const orderCsvHeader: readonly string[] = columns.map(([header]) => header)

/** Returns an order as a row of the exported file: amounts are decimal numbers in the currency of the order. */
export const orderCsvRow = (order: Order): string[] => columns.map(([, cell]) => cell(order))
