import { expectedVersion, type HttpApp, NamedObject, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import {
  addEndpoint,
  type EndpointContext,
  findEndpoint,
  removeEndpoint,
  replaceEndpoint,
  rotateSecret,
  testEndpoint,
} from './edit-endpoint.ts'
import { webhookEvents } from './webhook-event-types.ts'
import { EndpointBody, EndpointView, EndpointWithSecret, RotatedSecret, toEndpointView } from './webhook-schemas.ts'

const tags = ['webhooks']
const path = '/api/v1/webhook-endpoints'
const Params = Type.Object({ id: Uuid })
const access = 'admin'
const missing = { 404: ['webhook-endpoint-not-found'] }
const changing = { headers: { 'if-match': 'required' as const } }
const List = NamedObject('WebhookEndpointList', { items: Type.Array(EndpointView), nextCursor: Type.Null() })
const EventList = NamedObject('WebhookEventTypeList', {
  items: Type.Array(NamedObject('WebhookEventType', { type: Type.String(), description: Type.String() })),
  nextCursor: Type.Null(),
})

/** Where programs are told of events, as administrators set it. */
export function webhookEndpointRoutes(http: HttpApp, ctx: EndpointContext): void {
  const show = async (id: string) => toEndpointView(await findEndpoint(ctx, id), ctx.now())

  http.get(
    '/api/v1/webhook-event-types',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listWebhookEventTypes',
        summary: 'Events that webhooks carry',
        response: { 200: EventList },
      },
    },
    async () => ({
      items: webhookEvents.map(({ type, schema }) => ({ type, description: String(Object(schema).description ?? '') })),
      nextCursor: null,
    }),
  )

  http.get(
    path,
    {
      config: { access },
      schema: { tags, operationId: 'listWebhookEndpoints', summary: 'All webhook endpoints', response: { 200: List } },
    },
    async () => {
      const found = await ctx.endpoints.list()
      return { items: found.map((endpoint) => toEndpointView(endpoint, ctx.now())), nextCursor: null }
    },
  )

  http.get(
    `${path}/:id`,
    {
      config: { access, problems: missing },
      schema: {
        tags,
        operationId: 'getWebhookEndpoint',
        summary: 'One webhook endpoint',
        params: Params,
        response: { 200: EndpointView },
      },
    },
    async ({ params }, reply) => {
      const view = await show(params.id)
      return reply.header('etag', `"${view.version}"`).send(view)
    },
  )

  http.post(
    path,
    {
      config: { access, problems: { 400: ['invalid-webhook-endpoint'], 409: ['too-many-webhook-endpoints'] } },
      schema: {
        tags,
        operationId: 'createWebhookEndpoint',
        summary: 'Add a webhook endpoint. Its secret is shown this once.',
        body: EndpointBody,
        response: { 201: EndpointWithSecret },
      },
    },
    async ({ body, actor }, reply) => {
      const { endpoint, secret } = await addEndpoint(ctx, { ...body, createdBy: requireUser(actor).id })
      const view = { ...toEndpointView({ ...endpoint, waiting: 0 }, ctx.now()), secret }
      return reply
        .code(201)
        .headers({ location: `${path}/${endpoint.id}`, etag: `"${endpoint.version}"` })
        .send(view)
    },
  )

  http.put(
    `${path}/:id`,
    {
      config: { access, ...changing, problems: { 400: ['invalid-webhook-endpoint'], ...missing } },
      schema: {
        tags,
        operationId: 'replaceWebhookEndpoint',
        summary: 'Replace a webhook endpoint; needs If-Match. Enabled again, it is sent what waits for it.',
        params: Params,
        body: EndpointBody,
        response: { 200: EndpointView },
      },
    },
    async ({ params, body, headers }, reply) => {
      await replaceEndpoint(ctx, { id: params.id, expected: expectedVersion(headers['if-match']) }, body)
      const view = await show(params.id)
      return reply.header('etag', `"${view.version}"`).send(view)
    },
  )
  actionRoutes(http, ctx)
}

function actionRoutes(http: HttpApp, ctx: EndpointContext): void {
  http.post(
    `${path}/:id/secret`,
    {
      config: { access, ...changing, problems: missing },
      schema: {
        tags,
        operationId: 'createWebhookSecret',
        summary: 'Give a webhook endpoint a new secret; needs If-Match. The former one signs as well for a day.',
        params: Params,
        response: { 200: RotatedSecret },
      },
    },
    async ({ params, headers }) => {
      const expected = expectedVersion(headers['if-match'])
      const { secret, formerEndsAt } = await rotateSecret(ctx, { id: params.id, expected })
      return { secret, formerSecretEndsAt: formerEndsAt.toISOString() }
    },
  )

  http.post(
    `${path}/:id/test`,
    {
      config: { access, problems: { ...missing, 409: ['webhook-endpoint-disabled', 'webhook-endpoint-busy'] } },
      schema: {
        tags,
        operationId: 'createWebhookTest',
        summary: 'Send a message of the type `webhook.test`',
        params: Params,
        response: { 202: NamedObject('WebhookTest', { deliveryId: Uuid }) },
      },
    },
    async ({ params }, reply) => reply.code(202).send({ deliveryId: await testEndpoint(ctx, params.id) }),
  )

  http.delete(
    `${path}/:id`,
    {
      config: { access, problems: missing },
      schema: {
        tags,
        operationId: 'deleteWebhookEndpoint',
        summary: 'Remove a webhook endpoint with its deliveries',
        params: Params,
        response: { 204: Type.Null() },
      },
    },
    async ({ params }, reply) => {
      await removeEndpoint(ctx, params.id)
      return reply.code(204).send(null)
    },
  )
}
