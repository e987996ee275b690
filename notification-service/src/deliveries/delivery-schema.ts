import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { ChannelSchema } from '../channels.ts'
import { type Delivery, deliveryStatuses, isSettled } from './delivery.ts'

export const DeliveryStatus = Type.Enum(deliveryStatuses, { title: 'NotificationStatus' })

const summary = {
  id: Uuid,
  eventId: Type.String(),
  eventType: Type.String(),
  eventSubject: Type.String({ description: 'Id of what the event happened to, such as an order' }),
  correlationId: Type.String(),
  channel: ChannelSchema,
  recipient: Type.String({ description: 'An email address, or the id of a push subscription' }),
  title: Type.String(),
  status: DeliveryStatus,
  attempts: Type.Integer(),
  nextAttemptAt: Nullable(Timestamp),
  lastError: Nullable(Type.String()),
  providerMessageId: Nullable(Type.String()),
  resendOf: Nullable(Uuid),
  requestedBy: Nullable(Type.String()),
  createdAt: Timestamp,
  sentAt: Nullable(Timestamp),
  canResend: Type.Boolean(),
}

export const DeliverySummary = NamedObject('Notification', summary)

/** With its content; null where it holds a secret or was blanked. */
export const DeliveryDetail = NamedObject('NotificationDetail', {
  ...summary,
  content: Nullable(
    Type.Union([
      NamedObject('EmailContent', { subject: Type.String(), text: Type.String(), html: Type.String() }),
      NamedObject('PushContent', { title: Type.String(), body: Type.String(), url: Type.String() }),
    ]),
  ),
})

export const toSummary = (delivery: Delivery): Static<typeof DeliverySummary> => ({
  id: delivery.id,
  eventId: delivery.eventId,
  eventType: delivery.eventType,
  eventSubject: delivery.eventSubject,
  correlationId: delivery.correlationId,
  channel: delivery.channel,
  recipient: delivery.recipient,
  title: delivery.title,
  status: delivery.status,
  attempts: delivery.attempts,
  nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
  lastError: delivery.lastError,
  providerMessageId: delivery.providerMessageId,
  resendOf: delivery.resendOf,
  requestedBy: delivery.requestedBy,
  createdAt: delivery.createdAt.toISOString(),
  sentAt: delivery.sentAt?.toISOString() ?? null,
  canResend: isSettled(delivery) && delivery.content !== null,
})

/** Without content where it holds a secret: staff must not read a link that opens a customer's account. */
export const toDetail = (delivery: Delivery): Static<typeof DeliveryDetail> => ({
  ...toSummary(delivery),
  content: delivery.holdsSecret ? null : delivery.content,
})
