import { decodeIdCursor, type HttpApp, PageOf, PageQuery, page, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { ChannelSchema } from '../channels.ts'
import { DeliveryDetail, DeliveryStatus, DeliverySummary, toDetail, toSummary } from './delivery-schema.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { ResendCount } from './resend-count-store.ts'
import { findDelivery, resendDelivery } from './resend-delivery.ts'

type Context = {
  deliveries: DeliveryStore
  countResends: ResendCount
  now: () => Date
  newId: () => string
  wakeSender: () => void
}

const tags = ['notifications']
const Id = Type.Object({ id: Uuid })

const Filter = Type.Object({
  status: Type.Optional(DeliveryStatus),
  channel: Type.Optional(ChannelSchema),
  recipient: Type.Optional(Type.String({ minLength: 1, maxLength: 254 })),
  eventType: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  orderId: Type.Optional({ ...Uuid, description: 'Notifications about this order' }),
  ...PageQuery.properties,
})

export function deliveryRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    '/api/v1/notifications',
    {
      config: { access: 'staff', permission: 'orders' },
      schema: {
        tags,
        operationId: 'listNotifications',
        summary: 'List notifications, newest first',
        querystring: Filter,
        response: { 200: PageOf(DeliverySummary) },
      },
    },
    async ({ query: { limit, cursor, ...filter } }) => {
      const found = await ctx.deliveries.list({ ...filter, limit: limit + 1, beforeId: decodeIdCursor(cursor) })
      return page(found.map(toSummary), limit, ({ id }) => [id])
    },
  )

  http.get(
    '/api/v1/notifications/:id',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['notification-not-found'] } },
      schema: {
        tags,
        operationId: 'getNotification',
        summary: 'Read a notification with its content',
        params: Id,
        response: { 200: DeliveryDetail },
      },
    },
    async ({ params }) => toDetail(await findDelivery(ctx, params.id)),
  )

  http.post(
    '/api/v1/notifications/:id/resend',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        problems: {
          404: ['notification-not-found'],
          409: ['notification-not-settled', 'notification-blanked'],
          429: ['too-many-resends'],
        },
      },
      schema: {
        tags,
        operationId: 'resendNotification',
        summary: 'Send a notification once more',
        params: Id,
        response: { 202: DeliverySummary },
      },
    },
    async ({ params, actor }, reply) => {
      const resend = await resendDelivery(ctx, { id: params.id, requestedBy: requireUser(actor).id })
      return reply.code(202).send(toSummary(resend))
    },
  )
}
