import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { cancelItems } from './cancel-items.ts'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { ItemLines, OrderParams, OrderTokenQuery, OrderView, Reason } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'

const CancellationBody = NamedObject(
  'NewCancellation',
  {
    lines: Type.Optional({ ...ItemLines, description: 'Everything that is left to be shipped when left out' }),
    reason: Type.Optional(Reason),
  },
  { additionalProperties: false },
)

export function cancellationRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/cancellations',
    {
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        headers: { 'idempotency-key': 'required' },
        problems: {
          403: ['permission-missing'],
          404: ['order-not-found'],
          409: [
            'order-already-cancelled',
            'illegal-order-move',
            'order-being-shipped',
            'order-not-paid',
            'too-many-cancellations',
            'units-not-left',
          ],
          422: ['unknown-item'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'cancelOrderItems',
        summary: 'Cancel a part of an order before it is shipped',
        description:
          'The customer pays so much less, or gets it back. Where nothing else is left and nothing was shipped, the order is cancelled.',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: withExample(CancellationBody, { lines: [{ itemId: '1', quantity: 1 }], reason: 'Ordered one too many' }),
        response: { 201: OrderView },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const { lines, reason = 'requested' } = request.body
      const { body } = await changeOrderOnce(ctx, request, {
        action: 'cancellations',
        run: async (requestContext, { resourceId: cancellationId, confirmInTransaction }) => {
          const cancellation = { orderId, cancellationId, lines, reason }
          const order = await cancelItems(requestContext, cancellation, confirmInTransaction)
          return { status: 201, body: toOrderView(order) }
        },
      })
      return reply.code(201).send(completeView(body))
    },
  )
}
