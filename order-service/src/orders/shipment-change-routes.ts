import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { cancelShipmentOf, changeShipmentOf, deliverShipmentOf } from './change-shipment.ts'
import type { OrderContext } from './context.ts'
import { actorContextOf } from './order-access.ts'
import { OrderView, Reason, TrackingUrl, trackingText } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'

const Params = Type.Object({ id: Uuid, shipmentId: Uuid })
const strict = { additionalProperties: false }

const ChangeBody = NamedObject(
  'ShipmentChange',
  {
    carrier: Type.Optional(Nullable(trackingText)),
    trackingNumber: Type.Optional(Nullable(trackingText)),
    trackingUrl: Type.Optional(Nullable(TrackingUrl)),
  },
  { ...strict, minProperties: 1 },
)
const CancelBody = NamedObject('ShipmentCancellation', { reason: Type.Optional(Reason) }, strict)
const DeliverBody = NamedObject(
  'ShipmentDelivery',
  { deliveredAt: Type.Optional({ ...Timestamp, description: 'Now when left out' }) },
  strict,
)

const notFound: string[] = ['order-not-found', 'shipment-not-found']
const notShipped: string[] = ['order-being-shipped', 'shipment-not-shipped']

/** Staff correct, take back and complete what has left. */
export function shipmentChangeRoutes(http: HttpApp, ctx: OrderContext): void {
  const tags = ['orders']

  http.patch(
    '/api/v1/orders/:id/shipments/:shipmentId',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: notFound, 409: notShipped } },
      schema: {
        tags,
        operationId: 'changeShipment',
        summary: 'Correct the carrier or the tracking of a parcel',
        params: Params,
        body: withExample(ChangeBody, { trackingNumber: '00340434161094042558' }),
        response: { 200: OrderView },
      },
    },
    async (request) => {
      const { id, shipmentId } = request.params
      return toOrderView(
        await changeShipmentOf({ ...ctx, ...actorContextOf(request) }, id, { ...request.body, shipmentId }),
      )
    },
  )

  http.post(
    '/api/v1/orders/:id/shipments/:shipmentId/cancel',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: {
          404: notFound,
          409: [...notShipped, 'shipment-delivered', 'units-returned', 'illegal-order-move'],
        },
      },
      schema: {
        tags,
        operationId: 'cancelShipment',
        summary: 'Take back a parcel that is not delivered',
        description: 'Its units are to be shipped again. What was captured stays captured.',
        params: Params,
        body: withExample(CancelBody, { reason: 'Damaged while it was loaded' }),
        response: { 200: OrderView },
      },
    },
    async (request) => {
      const { id, shipmentId } = request.params
      const reason = request.body.reason ?? 'requested'
      return toOrderView(await cancelShipmentOf({ ...ctx, ...actorContextOf(request) }, id, { shipmentId, reason }))
    },
  )

  http.post(
    '/api/v1/orders/:id/shipments/:shipmentId/delivered',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: { 404: notFound, 409: notShipped, 422: ['delivered-at-impossible'] },
      },
      schema: {
        tags,
        operationId: 'deliverShipment',
        summary: 'Mark a parcel as delivered',
        params: Params,
        body: withExample(DeliverBody, { deliveredAt: '2026-11-27T10:15:00.000Z' }),
        response: { 200: OrderView },
      },
    },
    async (request) => {
      const { id, shipmentId } = request.params
      const { deliveredAt } = request.body
      const delivery = { shipmentId, ...(deliveredAt !== undefined && { deliveredAt: new Date(deliveredAt) }) }
      return toOrderView(await deliverShipmentOf({ ...ctx, ...actorContextOf(request) }, id, delivery))
    },
  )
}
