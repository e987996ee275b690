import { conflict } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import type { Order } from './domain/order.ts'
import { ItemLines, OrderParams, OrderView, TrackingUrl, trackingText } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'
import { shipOrder } from './ship-order.ts'

const ShipmentBody = NamedObject(
  'NewShipment',
  {
    carrier: Type.Optional(trackingText),
    trackingNumber: Type.Optional(trackingText),
    trackingUrl: Type.Optional(TrackingUrl),
    lines: Type.Optional({
      ...ItemLines,
      description: 'What is in the parcel: everything that is left of the order when left out',
    }),
  },
  { additionalProperties: false },
)

export function shipmentRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/shipments',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found'],
          409: [
            'illegal-order-move',
            'payment-lapsed',
            'order-being-shipped',
            'stock-lost',
            'stock-not-confirmed',
            'too-many-shipments',
            'units-not-left',
          ],
          422: ['unknown-item'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'shipOrder',
        summary: 'Capture the payment and ship the order, whole or in part',
        description:
          '202 while the payment provider has not said that it captured; the parcel is shipped as soon as it does. While parcels are to follow, the order is `partially_shipped`.',
        params: OrderParams,
        body: withExample(ShipmentBody, { carrier: 'DHL', trackingNumber: '00340434161094042557' }),
        response: { 201: OrderView, 202: OrderView },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const { carrier = null, trackingNumber = null, trackingUrl = null, lines } = request.body
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: 'shipments',
        run: async (requestContext, { resourceId: shipmentId, confirmInTransaction }) => {
          const shipment = { orderId, shipmentId, carrier, trackingNumber, trackingUrl, lines }
          const order = await shipOrder(requestContext, shipment, confirmInTransaction)
          const status = order.shipments.find(({ id }) => id === shipmentId)?.status
          if (status === 'abandoned') throw paymentLapsed(order)
          return { status: status === 'preparing' ? 202 : 201, body: toOrderView(order) }
        },
      })
      return reply.code(status as 201 | 202).send(completeView(body))
    },
  )
}

/** Nothing is shipped that cannot be captured. An order of which nothing had left is cancelled. */
const paymentLapsed = ({ id: orderId, status }: Order) =>
  conflict('payment-lapsed', 'The payment can no longer be captured: nothing was shipped', {
    extra: { orderId, orderStatus: status },
  })
