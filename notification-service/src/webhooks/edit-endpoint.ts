import { conflict, invalid, notFound } from '@storefleet/contracts'
import type { EndpointGuard } from '../endpoint-guard.ts'
import type { SigningSecrets } from './signing-secret.ts'
import type { WebhookDeliveryStore } from './webhook-delivery-store.ts'
import { mostEndpoints, rotate, type WebhookEndpoint } from './webhook-endpoint.ts'
import type { EndpointWithWaiting, WebhookEndpointStore } from './webhook-endpoint-store.ts'
import { testEventType, webhookEventTypes } from './webhook-event-types.ts'
import { writeWebhookMessage } from './webhook-message.ts'

export type EndpointContext = {
  endpoints: WebhookEndpointStore
  webhooks: Pick<WebhookDeliveryStore, 'addAlone'>
  guard: Pick<EndpointGuard, 'problemWith'>
  signingSecrets: Pick<SigningSecrets, 'generate'>
  /** Called after a change, so that this process goes by it at once. */
  onChanged: () => void
  now: () => Date
  newId: () => string
}

export type EndpointInput = { url: string; description: string; eventTypes: readonly string[]; isEnabled: boolean }
type Target = { id: string; expected: number | 'any' }

/**
 * Adds an endpoint. Its secret is returned here and never again.
 *
 * @throws invalid `invalid-webhook-endpoint`; conflict `too-many-webhook-endpoints`
 */
export async function addEndpoint(
  ctx: EndpointContext,
  input: EndpointInput & { createdBy: string },
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  await refuseInvalid(ctx, input)
  const [id, now] = [ctx.newId(), ctx.now()]
  const { secret, sealed } = ctx.signingSecrets.generate(id)
  const endpoint: WebhookEndpoint = {
    ...{ id, url: input.url, description: input.description, eventTypes: input.eventTypes },
    ...{
      secrets: [{ sealed, expiresAt: null }],
      version: 1,
      createdBy: input.createdBy,
      createdAt: now,
      updatedAt: now,
    },
    ...{ failingSince: null, failures: 0, ...enabling(input.isEnabled, now) },
  }
  if (!(await ctx.endpoints.add(endpoint))) {
    throw conflict('too-many-webhook-endpoints', `At most ${mostEndpoints} endpoints: remove one first`)
  }
  ctx.onChanged()
  return { endpoint, secret }
}

/**
 * Replaces what staff set of an endpoint. One that is enabled again begins without failures, and what waits for it is sent.
 *
 * @throws invalid `invalid-webhook-endpoint`; notFound `webhook-endpoint-not-found`; preconditionFailed `version-stale`
 */
export async function replaceEndpoint(
  ctx: EndpointContext,
  { id, expected }: Target,
  input: EndpointInput,
): Promise<void> {
  await refuseInvalid(ctx, input)
  const now = ctx.now()
  await change(ctx, { id, expected }, (endpoint) => {
    const isToggled = input.isEnabled !== (endpoint.disabledAt === null)
    const { url, description, eventTypes } = input
    const health = isToggled ? { ...enabling(input.isEnabled, now), failingSince: null, failures: 0 } : {}
    return { ...endpoint, url, description, eventTypes, ...health, updatedAt: now }
  })
}

/** Gives an endpoint a new secret, which is returned here and never again. The former one signs as well for a day. */
export async function rotateSecret(
  ctx: EndpointContext,
  target: Target,
): Promise<{ secret: string; formerEndsAt: Date }> {
  const { secret, sealed } = ctx.signingSecrets.generate(target.id)
  const now = ctx.now()
  const { secrets } = await change(ctx, target, (endpoint) => ({
    ...endpoint,
    secrets: rotate(endpoint.secrets, sealed, now),
    updatedAt: now,
  }))
  return { secret, formerEndsAt: new Date(secrets[1]?.expiresAt ?? now) }
}

/** Sends a message of the type `webhook.test`. Returns the id of its delivery. */
export async function testEndpoint(ctx: EndpointContext, id: string): Promise<string> {
  const endpoint = await findEndpoint(ctx, id)
  const [eventId, deliveryId, createdAt] = [ctx.newId(), ctx.newId(), ctx.now()]
  if (endpoint.disabledAt !== null) throw conflict('webhook-endpoint-disabled', 'Enable the endpoint first')
  if (endpoint.waiting > 0)
    throw conflict('webhook-endpoint-busy', 'Deliveries wait for this endpoint: see what comes of them')
  const time = createdAt.toISOString()
  const source = {
    id: eventId,
    type: testEventType,
    subject: id,
    time,
    dataschema: 'urn:storefleet:event:webhook.test:1',
  }
  await ctx.webhooks.addAlone({
    ...{ id: deliveryId, endpointId: id, eventId, eventType: testEventType, eventSubject: id, correlationId: eventId },
    ...{ userId: null, body: writeWebhookMessage({ ...source, data: { endpointId: id } }), createdAt },
  })
  ctx.onChanged()
  return deliveryId
}

export async function removeEndpoint(ctx: EndpointContext, id: string): Promise<void> {
  if (!(await ctx.endpoints.remove(id))) throw noEndpoint()
  ctx.onChanged()
}

export async function findEndpoint(
  ctx: { endpoints: Pick<WebhookEndpointStore, 'findById'> },
  id: string,
): Promise<EndpointWithWaiting> {
  const endpoint = await ctx.endpoints.findById(id)
  if (endpoint === undefined) throw noEndpoint()
  return endpoint
}

async function change(
  ctx: EndpointContext,
  { id, expected }: Target,
  decide: (endpoint: WebhookEndpoint) => WebhookEndpoint,
): Promise<WebhookEndpoint> {
  const changed = await ctx.endpoints.change(id, expected, decide)
  if (changed === undefined) throw noEndpoint()
  ctx.onChanged()
  return changed
}

const enabling = (isEnabled: boolean, now: Date) =>
  isEnabled ? { disabledAt: null, disabledReason: null } : { disabledAt: now, disabledReason: 'staff' as const }

const noEndpoint = () => notFound('webhook-endpoint-not-found', 'There is no such webhook endpoint')

async function refuseInvalid({ guard }: EndpointContext, { url, eventTypes }: EndpointInput): Promise<void> {
  const unknown = eventTypes.findIndex((type) => !webhookEventTypes.includes(type))
  const problem = await guard.problemWith(url)
  const fields = [
    ...(problem === undefined ? [] : [{ field: 'url', message: problem }]),
    ...(unknown === -1 ? [] : [{ field: `eventTypes[${unknown}]`, message: 'is not an event that webhooks carry' }]),
  ]
  if (fields.length > 0) throw invalid('invalid-webhook-endpoint', 'This endpoint cannot be used', { fields })
}
