import { EmailAddress } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import {
  decodeIdCursor,
  type HttpApp,
  NamedObject,
  PageOf,
  PageQuery,
  page,
  Timestamp,
  withExample,
} from '@storefleet/http'
import { Type } from 'typebox'
import { cancelOrder } from './cancel-order.ts'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { orderStatuses } from './domain/order.ts'
import { getHistory, getOrder } from './get-order.ts'
import { listOrders } from './list-orders.ts'
import { actorContextOf } from './order-access.ts'
import { orderExample } from './order-examples.ts'
import { HistoryView, OrderParams, OrderTokenQuery, OrderView, Reason } from './order-schemas.ts'
import { toHistoryView, toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'

const OrderQuery = Type.Object({
  ...PageQuery.properties,
  status: Type.Optional(Type.Enum([...orderStatuses], { title: 'OrderStatus' })),
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
})

export function orderRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  const tags = ['orders']

  http.get(
    '/api/v1/orders',
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'listOrders',
        summary: 'Your orders; all of them for staff',
        querystring: OrderQuery,
        response: { 200: PageOf(OrderView) },
      },
    },
    async (request) => {
      const {
        limit,
        cursor,
        from,
        to,
        stockLost = false,
        disputed = false,
        authorizationExpiresBefore: expiry,
        ...filters
      } = request.query
      const orders = await listOrders(
        { ...ctx, ...actorContextOf(request) },
        {
          ...filters,
          isStockLost: stockLost,
          isDisputed: disputed,
          limit: limit + 1,
          beforeId: decodeIdCursor(cursor),
          authorizationExpiresBefore: expiry === undefined ? undefined : new Date(expiry),
          from: from === undefined ? undefined : new Date(from),
          to: to === undefined ? undefined : new Date(to),
        },
      )
      return page(orders.map(toOrderView), limit, (last) => [last.id])
    },
  )

  http.get(
    '/api/v1/orders/:id',
    {
      config: { access: 'owner', credential: 'order', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'getOrder',
        summary: 'One order',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: { 200: withExample(OrderView, orderExample) },
      },
    },
    async (request, reply) => {
      const order = await getOrder({ ...ctx, ...actorContextOf(request) }, request.params.id)
      // Its address may hold the token.
      return reply.header('referrer-policy', 'no-referrer').send(toOrderView(order))
    },
  )

  http.get(
    '/api/v1/orders/:id/history',
    {
      config: { access: 'owner', credential: 'order', problems: { 404: ['order-not-found'] } },
      schema: {
        tags,
        operationId: 'listOrderHistory',
        summary: 'What happened to the order, oldest first',
        params: OrderParams,
        querystring: OrderTokenQuery,
        response: { 200: PageOf(HistoryView) },
      },
    },
    async (request) => {
      const history = await getHistory({ ...ctx, ...actorContextOf(request) }, request.params.id)
      return { items: history.map((entry) => toHistoryView(entry, request.actor)), nextCursor: null }
    },
  )

  http.post(
    '/api/v1/orders/:id/cancel',
    {
      config: {
        access: 'owner',
        credential: 'order',
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found'],
          409: ['order-already-cancelled', 'illegal-order-move', 'order-being-shipped'],
        },
      },
      schema: {
        tags,
        operationId: 'cancelOrder',
        summary: 'Cancel an order that has not been shipped',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: NamedObject('OrderCancellation', { reason: Type.Optional(Reason) }, { additionalProperties: false }),
        response: { 200: withExample(OrderView, orderExample) },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const reason = request.body.reason ?? 'requested'
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: 'cancel',
        run: async (requestContext, { resourceId: cancellationId, confirmInTransaction }) => {
          const order = await cancelOrder(requestContext, { orderId, cancellationId, reason }, confirmInTransaction)
          return { status: 200, body: toOrderView(order) }
        },
      })
      return reply.code(status as 200).send(completeView(body))
    },
  )
}
