import { Readable } from 'node:stream'
import type { HttpApp } from '@storefleet/http'
import { Type } from 'typebox'
import { exportOrders, type OrderExport, refuseLargeExport } from './export-orders.ts'
import { orderFilterQuery, readOrderFilter } from './order-query.ts'

export function exportRoutes(http: HttpApp, ctx: OrderExport): void {
  http.get(
    '/api/v1/orders/export',
    {
      config: { access: 'staff', permission: 'orders', problems: { 422: ['export-too-large'] } },
      schema: {
        tags: ['orders'],
        operationId: 'exportOrders',
        summary: 'Orders as a CSV file, oldest first',
        description: `The filters are those of the list. A file has at most ${ctx.maxExported} orders; where more match, it is refused. A cell that a spreadsheet would run as a formula begins with an apostrophe.`,
        querystring: Type.Object(orderFilterQuery),
        response: {
          200: {
            description: 'The file',
            content: { 'text/csv': { schema: Type.Unsafe<Readable>({ type: 'string' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const filter = readOrderFilter(request.query)
      await refuseLargeExport(ctx, filter)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="orders.csv"')
        .send(Readable.from(exportOrders(ctx, filter), { objectMode: false }))
    },
  )
}
