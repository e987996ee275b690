import { type EventDefinition, eventDefinitions } from '@storefleet/contracts'

/**
 * Events that webhooks do not carry: a link for one person is all they are about, or they are a step between our own services that
 * another event tells of (`order.confirmed`, `order.cancelled`, `order.refunded`).
 */
const internalTypes: readonly string[] = [
  'user.verification_requested',
  'user.password_reset_requested',
  'user.email_change_requested',
  'user.sign_up_repeated',
  'order.link_requested',
  'order.placed',
  'payment.authorized',
  'payment.captured',
  'payment.voided',
  'payment.refunded',
  'reservation.expired',
  'reservation.lost',
]

/** The events that an endpoint can be told of: those of the published catalogue, without the internal ones. */
export const webhookEvents: readonly EventDefinition[] = eventDefinitions.filter(
  ({ type }) => !internalTypes.includes(type),
)

export const webhookEventTypes: readonly string[] = webhookEvents.map(({ type }) => type)

/** The type of the message that staff send to try an endpoint; it is not in the catalogue. */
export const testEventType = 'webhook.test'
