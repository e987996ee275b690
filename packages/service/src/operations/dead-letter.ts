import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'

export const deadLetterStatuses = ['parked', 'retrying', 'discarded'] as const

const summary = {
  eventId: Uuid,
  type: Type.String(),
  subject: Type.String({ description: 'Id of what the event happened to, such as an order' }),
  correlationId: Type.String(),
  status: Type.Enum(['handled', 'retrying', 'parked', 'discarded'], { title: 'DeadLetterStatus' }),
  attempts: Type.Integer({ description: 'All of them, those before a replay included' }),
  lastError: Nullable(Type.String()),
  receivedAt: Timestamp,
  failedAt: Nullable(Timestamp),
  nextAttemptAt: Nullable(Timestamp),
  replayedAt: Nullable(Timestamp),
  replayedBy: Nullable(Type.String({ description: 'Id of the account' })),
  discardedAt: Nullable(Timestamp),
  discardedBy: Nullable(Type.String({ description: 'Id of the account' })),
  discardReason: Nullable(Type.String()),
}

/** An event that this service could not handle. */
export const DeadLetterSummary = NamedObject('DeadLetter', summary)

export const DeadLetterDetail = NamedObject('DeadLetterDetail', {
  ...summary,
  event: Nullable(
    Type.Record(Type.String(), Type.Unknown(), {
      description: 'The CloudEvent, without what lets its reader do something; null once it is handled',
    }),
  ),
})

export type DeadLetterDetail = Static<typeof DeadLetterDetail>
