import { type CloudEvent, type EventDefinition, type EventPayload, invalid } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import { createValidator } from '@storefleet/http/validator'
import type { TSchema } from 'typebox'

/** What a service does when an event arrives. */
export type Subscription = {
  readonly type: string
  /** Of the payload. */
  readonly schema: TSchema
  /** Throws when the event's payload is not what its contract says. */
  handle(tx: Tx, event: CloudEvent): Promise<void>
}

/**
 * Locks all rows that the handlers of these events will lock, always in one order. Needed where a handler locks several rows: handlers
 * work one after another in one transaction, so two transactions could deadlock.
 */
export type LockFor = (tx: Tx, events: readonly CloudEvent[]) => Promise<void>

/**
 * Listens to one event. The handler works in the transaction that records the event as handled, so it takes effect once,
 * however often the event arrives. It makes no network calls: it leaves a row, and a job acts on it.
 */
export function on<Definition extends EventDefinition>(
  definition: Definition,
  handler: (tx: Tx, event: CloudEvent<EventPayload<Definition>>) => Promise<void>,
): Subscription {
  const payload = createValidator(definition.schema)
  return {
    type: definition.type,
    schema: definition.schema,
    async handle(tx, event) {
      if (!payload.isValid(event.data)) {
        throw invalid('invalid-event', `${event.type} ${event.id} breaks its contract: ${payload.lastError()}`)
      }
      await handler(tx, event as CloudEvent<EventPayload<Definition>>)
    },
  }
}
