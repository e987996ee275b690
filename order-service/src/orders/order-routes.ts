import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, PageOf, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { cancelOrder } from './cancel-order.ts'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { getHistory, getOrder } from './get-order.ts'
import { actorContextOf } from './order-access.ts'
import { orderExample } from './order-examples.ts'
import { orderListRoutes } from './order-list-routes.ts'
import { HistoryView, OrderParams, OrderTokenQuery, OrderView, Reason } from './order-schemas.ts'
import { toHistoryView, toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'

export function orderRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  const tags = ['orders']
  orderListRoutes(http, ctx)

  http.get(
    '/api/v1/orders/:id',
    {
      config: { access: 'owner', permission: 'orders', credential: 'order', problems: { 404: ['order-not-found'] } },
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
      config: { access: 'owner', permission: 'orders', credential: 'order', problems: { 404: ['order-not-found'] } },
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
        permission: 'orders',
        credential: 'order',
        headers: { 'idempotency-key': 'required' },
        problems: {
          403: ['permission-missing'],
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
