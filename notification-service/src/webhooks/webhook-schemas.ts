import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { isSettled, type WebhookAttempt, type WebhookDelivery, webhookStatuses } from './webhook-delivery.ts'
import { disabledReasons, signingAt, type WebhookEndpoint } from './webhook-endpoint.ts'

const EventTypes = (item: ReturnType<typeof Type.String>) =>
  Type.Array(item, { minItems: 1, maxItems: 100, uniqueItems: true })

export const EndpointBody = NamedObject(
  'WebhookEndpointBody',
  {
    url: Type.String({ minLength: 1, maxLength: 2000, description: 'https, on the public internet' }),
    description: Type.String({ maxLength: 200, default: '' }),
    eventTypes: EventTypes(Type.String({ minLength: 1, maxLength: 100 })),
    isEnabled: Type.Boolean({ default: true }),
  },
  { additionalProperties: false },
)

const endpoint = {
  id: Uuid,
  url: Type.String(),
  description: Type.String(),
  eventTypes: Type.Array(Type.String()),
  isEnabled: Type.Boolean(),
  disabledAt: Nullable(Timestamp),
  disabledReason: Nullable(Type.Enum(disabledReasons, { title: 'WebhookDisabledReason' })),
  failingSince: Nullable(Timestamp),
  failures: Type.Integer({ description: 'Attempts that failed since the last success' }),
  waiting: Type.Integer({ description: 'Deliveries that have not ended' }),
  formerSecretEndsAt: Nullable(Timestamp),
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
}
export const EndpointView = NamedObject('WebhookEndpoint', endpoint)
const secret = Type.String({
  description: '`whsec_` and base64. Shown once: keep it where the receiver verifies signatures.',
})
export const EndpointWithSecret = NamedObject('WebhookEndpointWithSecret', { ...endpoint, secret })
export const RotatedSecret = NamedObject('WebhookSecret', { secret, formerSecretEndsAt: Timestamp })

export const DeliveryView = NamedObject('WebhookDelivery', {
  id: Uuid,
  endpointId: Uuid,
  eventId: Type.String({ description: 'Sent as `webhook-id`' }),
  eventType: Type.String(),
  eventSubject: Type.String(),
  correlationId: Type.String(),
  status: Type.Enum(webhookStatuses, { title: 'WebhookDeliveryStatus' }),
  attempts: Type.Integer(),
  nextAttemptAt: Nullable(Timestamp),
  deliveredAt: Nullable(Timestamp),
  createdAt: Timestamp,
  canReplay: Type.Boolean(),
})

export const AttemptView = NamedObject('WebhookAttempt', {
  number: Type.Integer(),
  startedAt: Timestamp,
  durationMs: Type.Integer(),
  responseStatus: Nullable(Type.Integer()),
  responseBody: Nullable(Type.String({ description: 'Its first 1,000 characters' })),
  error: Nullable(Type.String()),
})

export function toEndpointView(
  endpoint: WebhookEndpoint & { waiting: number },
  now: Date,
): Static<typeof EndpointView> {
  const [, former] = signingAt(endpoint.secrets, now)
  return {
    ...{ id: endpoint.id, url: endpoint.url, description: endpoint.description, eventTypes: [...endpoint.eventTypes] },
    ...{ isEnabled: endpoint.disabledAt === null, disabledAt: endpoint.disabledAt?.toISOString() ?? null },
    ...{ disabledReason: endpoint.disabledReason, failingSince: endpoint.failingSince?.toISOString() ?? null },
    ...{ failures: endpoint.failures, waiting: endpoint.waiting, formerSecretEndsAt: former?.expiresAt ?? null },
    ...{
      version: endpoint.version,
      createdAt: endpoint.createdAt.toISOString(),
      updatedAt: endpoint.updatedAt.toISOString(),
    },
  }
}

export const toDeliveryView = (delivery: WebhookDelivery): Static<typeof DeliveryView> => ({
  ...{ id: delivery.id, endpointId: delivery.endpointId, eventId: delivery.eventId, eventType: delivery.eventType },
  ...{ eventSubject: delivery.eventSubject, correlationId: delivery.correlationId, status: delivery.status },
  ...{ attempts: delivery.attempts, nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null },
  ...{ deliveredAt: delivery.deliveredAt?.toISOString() ?? null, createdAt: delivery.createdAt.toISOString() },
  canReplay: isSettled(delivery) && delivery.body !== null,
})

export const toAttemptView = (attempt: WebhookAttempt): Static<typeof AttemptView> => ({
  ...attempt,
  startedAt: attempt.startedAt.toISOString(),
})
