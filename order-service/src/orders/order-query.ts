import { EmailAddress } from '@storefleet/contracts'
import { Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { orderStatuses, paymentStatuses } from './domain/order.ts'
import type { OrderFilter } from './store/order-filter-store.ts'

/** The filters of a list of orders, as query parameters. */
export const orderFilterQuery = {
  q: Type.Optional(
    Type.String({
      minLength: 2,
      maxLength: 100,
      pattern: '\\S',
      description: 'The start of a number or of a SKU, or starts of words of a name or of the email address',
    }),
  ),
  status: Type.Optional(Type.Enum([...orderStatuses], { title: 'OrderStatus' })),
  paymentStatus: Type.Optional(
    Type.Enum([...paymentStatuses], { title: 'PaymentStatus', description: 'Of the last attempt to pay' }),
  ),
  shippingMethod: Type.Optional(Type.String({ maxLength: 100, description: 'The id of a shipping method' })),
  email: Type.Optional(EmailAddress),
  number: Type.Optional(Type.String({ maxLength: 40 })),
  customerId: Type.Optional(Type.String({ maxLength: 100 })),
  stockLost: Type.Optional(Type.Boolean({ description: 'true: orders that were paid when their stock was lost' })),
  disputed: Type.Optional(
    Type.Boolean({ description: 'true: orders of which the customer’s bank disputes a payment, or has disputed one' }),
  ),
  authorizationExpiresBefore: Type.Optional({
    ...Timestamp,
    description: 'Orders to be shipped before their authorisation ends',
  }),
  from: Type.Optional(Timestamp),
  to: Type.Optional(Timestamp),
}
const OrderFilterQuery = Type.Object(orderFilterQuery)

/** Returns the filter that a query asks for. */
export function readOrderFilter({
  stockLost = false,
  disputed = false,
  authorizationExpiresBefore: expiry,
  from,
  to,
  ...filter
}: Static<typeof OrderFilterQuery>): OrderFilter {
  return {
    ...filter,
    isStockLost: stockLost,
    isDisputed: disputed,
    authorizationExpiresBefore: expiry === undefined ? undefined : new Date(expiry),
    ...(from !== undefined && { from: new Date(from) }),
    ...(to !== undefined && { to: new Date(to) }),
  }
}
