import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { OrderParams, OrderView } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'
import { shipOrder } from './ship-order.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

const ShipmentBody = NamedObject(
  'NewShipment',
  {
    carrier: Type.Optional(text(100)),
    trackingNumber: Type.Optional(text(100)),
    trackingUrl: Type.Optional(Type.String({ maxLength: 500, pattern: '^https?://[^\\s<>"]+$' })),
  },
  { additionalProperties: false },
)

export function shipmentRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/shipments',
    {
      config: {
        access: 'staff',
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found'],
          409: ['illegal-order-move', 'order-being-shipped', 'stock-lost', 'stock-not-confirmed'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'shipOrder',
        summary: 'Capture the payment and ship the order',
        description:
          '202 while the payment provider has not said that it captured; the order is shipped as soon as it does.',
        params: OrderParams,
        body: withExample(ShipmentBody, { carrier: 'DHL', trackingNumber: '00340434161094042557' }),
        response: { 201: OrderView, 202: OrderView },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const { carrier = null, trackingNumber = null, trackingUrl = null } = request.body
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: 'shipments',
        run: async (requestContext, { resourceId: shipmentId, confirmInTransaction }) => {
          const shipment = { orderId, shipmentId, carrier, trackingNumber, trackingUrl }
          const order = await shipOrder(requestContext, shipment, confirmInTransaction)
          return { status: order.status === 'confirmed' ? 202 : 201, body: toOrderView(order) }
        },
      })
      return reply.code(status as 201 | 202).send(completeView(body))
    },
  )
}
