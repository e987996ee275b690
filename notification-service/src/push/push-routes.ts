import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { type Static, Type } from 'typebox'
import type { EndpointGuard } from '../endpoint-guard.ts'
import type { PushStore } from './push-store.ts'
import type { PushSubscription } from './push-subscription.ts'
import { subscribe } from './subscribe.ts'
import { unsubscribe } from './unsubscribe.ts'

type Context = {
  push: PushStore
  endpointGuard: EndpointGuard
  vapid: { publicKey: string }
  now: () => Date
  newId: () => string
}

const tags = ['push']
const base64Url = (maxLength: number) => Type.String({ maxLength, pattern: '^[A-Za-z0-9_-]+={0,2}$' })
const Endpoint = Type.String({ minLength: 1, maxLength: 2048 })

/** A browser's PushSubscription as `JSON.stringify` writes it (https://www.w3.org/TR/push-api/#dom-pushsubscriptionjson). */
const BrowserSubscription = NamedObject(
  'BrowserSubscription',
  {
    endpoint: Endpoint,
    expirationTime: Type.Optional(Nullable(Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 }))),
    keys: NamedObject('PushKeys', { p256dh: base64Url(100), auth: base64Url(30) }, { additionalProperties: false }),
  },
  { additionalProperties: false },
)

const Subscription = NamedObject('PushSubscription', {
  id: Uuid,
  endpoint: Endpoint,
  expiresAt: Nullable(Timestamp),
  createdAt: Timestamp,
})

export function pushRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    '/api/v1/push/public-key',
    {
      config: { access: 'public' },
      schema: {
        tags,
        operationId: 'getPushKey',
        summary: 'The key a browser subscribes with (`applicationServerKey`)',
        response: { 200: NamedObject('PushKey', { publicKey: Type.String() }) },
      },
    },
    async () => ({ publicKey: ctx.vapid.publicKey }),
  )

  http.get(
    '/api/v1/push/subscriptions',
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'listPushSubscriptions',
        summary: 'List your browsers',
        response: {
          200: NamedObject('PushSubscriptionPage', { items: Type.Array(Subscription), nextCursor: Type.Null() }),
        },
      },
    },
    async ({ actor }) => {
      const subscriptions = await ctx.push.listOf(requireUser(actor).id)
      return { items: subscriptions.map(toResource), nextCursor: null }
    },
  )

  http.post(
    '/api/v1/push/subscriptions',
    {
      config: {
        access: 'customer',
        problems: { 400: ['invalid-push-subscription'], 409: ['too-many-push-subscriptions', 'push-endpoint-taken'] },
      },
      schema: {
        tags,
        operationId: 'createPushSubscription',
        summary: 'Subscribe this browser to push notices',
        body: BrowserSubscription,
        response: { 201: Subscription },
      },
    },
    async ({ actor, body }, reply) => {
      const subscription = await subscribe(ctx, { ...body, userId: requireUser(actor).id })
      return reply.code(201).send(toResource(subscription))
    },
  )

  http.delete(
    '/api/v1/push/subscriptions',
    {
      config: { access: 'customer', problems: { 404: ['push-subscription-not-found'] } },
      schema: {
        tags,
        operationId: 'deletePushSubscriptionByEndpoint',
        summary: 'Unsubscribe the browser with this endpoint',
        querystring: Type.Object({ endpoint: Endpoint }),
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, query }, reply) => {
      await unsubscribe(ctx, { userId: requireUser(actor).id, endpoint: query.endpoint })
      return reply.code(204).send(null)
    },
  )

  http.delete(
    '/api/v1/push/subscriptions/:id',
    {
      config: { access: 'customer', problems: { 404: ['push-subscription-not-found'] } },
      schema: {
        tags,
        operationId: 'deletePushSubscription',
        summary: 'Unsubscribe one of your browsers',
        params: Type.Object({ id: Uuid }),
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params }, reply) => {
      await unsubscribe(ctx, { userId: requireUser(actor).id, id: params.id })
      return reply.code(204).send(null)
    },
  )
}

const toResource = ({ id, endpoint, expiresAt, createdAt }: PushSubscription): Static<typeof Subscription> => ({
  id,
  endpoint,
  expiresAt: expiresAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})
