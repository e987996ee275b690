import { decodeIdCursor, type HttpApp, NamedObject, Nullable, PageQuery, page } from '@storefleet/http'
import { Type } from 'typebox'
import type { OrderContext } from './context.ts'
import { orderStatuses } from './domain/order.ts'
import { listOrders } from './list-orders.ts'
import { actorContextOf } from './order-access.ts'
import { orderFilterQuery, readOrderFilter } from './order-query.ts'
import { OrderView } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'

const OrderQuery = Type.Object({
  ...PageQuery.properties,
  ...orderFilterQuery,
  sort: Type.Optional(Type.Enum(['newest', 'oldest'], { description: 'Newest first where it is left out' })),
  counts: Type.Optional(
    Type.Boolean({ description: 'true: with `total` and `statusCounts`, which cost the more the more orders match' }),
  ),
})

const StatusCounts = Type.Object(Object.fromEntries(orderStatuses.map((status) => [status, Type.Integer()])), {
  title: 'OrderStatusCounts',
})

const OrderPage = NamedObject('OrderPage', {
  items: Type.Array(OrderView),
  nextCursor: Nullable(Type.String()),
  total: Type.Optional(Type.Integer({ description: 'Orders that match; with `counts=true`' })),
  statusCounts: Type.Optional({
    ...StatusCounts,
    description: 'Orders of each status that match all filters but `status`; with `counts=true`',
  }),
})

export function orderListRoutes(http: HttpApp, ctx: Pick<OrderContext, 'search'>): void {
  http.get(
    '/api/v1/orders',
    {
      config: { access: 'customer' },
      schema: {
        tags: ['orders'],
        operationId: 'listOrders',
        summary: 'Your orders; all of them for staff',
        querystring: OrderQuery,
        response: { 200: OrderPage },
      },
    },
    async (request) => {
      const { limit, cursor, sort, counts: isCounted = false, ...query } = request.query
      const filter = readOrderFilter(query)
      const { orders, counts } = await listOrders(
        { ...ctx, ...actorContextOf(request) },
        { ...filter, ...(sort && { sort }), isCounted, limit: limit + 1, afterId: decodeIdCursor(cursor) },
      )
      const counted = counts && { statusCounts: counts, total: totalOf(counts, filter.status) }
      return { ...page(orders.map(toOrderView), limit, (last) => [last.id]), ...counted }
    },
  )
}

const totalOf = (counts: Record<string, number>, status: string | undefined): number =>
  status === undefined ? Object.values(counts).reduce((total, count) => total + count, 0) : (counts[status] ?? 0)
