import {
  decodeCursor,
  decodeIdCursor,
  type HttpApp,
  invalidCursor,
  PageOf,
  PageQuery,
  page,
  Uuid,
} from '@storefleet/http'
import { Type } from 'typebox'
import { findEndpoint } from './edit-endpoint.ts'
import { findWebhook, replayWebhook } from './replay-webhook.ts'
import { webhookStatuses } from './webhook-delivery.ts'
import type { WebhookDeliveryStore } from './webhook-delivery-store.ts'
import type { WebhookEndpointStore } from './webhook-endpoint-store.ts'
import { AttemptView, DeliveryView, toAttemptView, toDeliveryView } from './webhook-schemas.ts'

type Context = {
  endpoints: Pick<WebhookEndpointStore, 'findById'>
  webhooks: WebhookDeliveryStore
  wakeWebhooks: () => void
  now: () => Date
}

const tags = ['webhooks']
const path = '/api/v1/webhook-deliveries'
const Params = Type.Object({ id: Uuid })
const access = 'admin'
const missing = { 404: ['webhook-delivery-not-found'] }
const Filter = Type.Object({
  endpointId: Uuid,
  status: Type.Optional(Type.Enum(webhookStatuses, { title: 'WebhookDeliveryStatus' })),
  eventType: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  ...PageQuery.properties,
})

/** The log of what endpoints were told, kept for 30 days. */
export function webhookDeliveryRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    path,
    {
      config: { access, problems: { 404: ['webhook-endpoint-not-found'] } },
      schema: {
        tags,
        operationId: 'listWebhookDeliveries',
        summary: 'Deliveries to a webhook endpoint, newest first',
        querystring: Filter,
        response: { 200: PageOf(DeliveryView) },
      },
    },
    async ({ query: { limit, cursor, ...filter } }) => {
      await findEndpoint(ctx, filter.endpointId)
      const found = await ctx.webhooks.list({ ...filter, limit: limit + 1, beforeId: decodeIdCursor(cursor) })
      return page(found.map(toDeliveryView), limit, ({ id }) => [id])
    },
  )

  http.get(
    `${path}/:id/attempts`,
    {
      config: { access, problems: missing },
      schema: {
        tags,
        operationId: 'listWebhookAttempts',
        summary: 'Attempts of a webhook delivery, newest first',
        params: Params,
        querystring: PageQuery,
        response: { 200: PageOf(AttemptView) },
      },
    },
    async ({ params, query: { limit, cursor } }) => {
      await findWebhook(ctx, params.id)
      const found = await ctx.webhooks.attemptsOf(params.id, numberIn(cursor), limit + 1)
      return page(found.map(toAttemptView), limit, ({ number }) => [number])
    },
  )

  http.post(
    `${path}/:id/replay`,
    {
      config: {
        access,
        problems: {
          ...missing,
          409: ['webhook-delivery-not-settled', 'webhook-delivery-erased'],
          429: ['too-many-webhook-replays'],
        },
      },
      schema: {
        tags,
        operationId: 'replayWebhookDelivery',
        summary: 'Send a webhook delivery that has ended once more, with the same `webhook-id`',
        params: Params,
        response: { 202: DeliveryView },
      },
    },
    async ({ params }, reply) => reply.code(202).send(toDeliveryView(await replayWebhook(ctx, params.id))),
  )
}

function numberIn(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  const [number] = decodeCursor(cursor)
  if (Number.isInteger(number) && Math.abs(Number(number)) < 2_147_483_647) return Number(number)
  throw invalidCursor()
}
