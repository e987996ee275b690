import { type DomainEvent, eventVersionOf, secretMembersOf } from '@storefleet/contracts'
import { json, sql, type Tx } from '@storefleet/database'
import { currentContext } from '@storefleet/observability'
import type { SecretSealer } from './sealed-secrets.ts'

export type Outbox = ReturnType<typeof createOutbox>

type Options = { newId: () => string; wakeRelay: () => void; sealer?: SecretSealer | undefined }

/**
 * Keeps events in the transaction of the state they tell of; the relay carries them out after the commit. What is secret in them is
 * sealed before it is kept.
 */
export function createOutbox({ newId, wakeRelay, sealer }: Options) {
  return {
    async append(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
      if (events.length === 0) return
      const { correlationId, traceparent } = currentContext() ?? {}
      const rows = events.map(sealedWith(sealer)).map(
        ({ type, subject, data }) =>
          // Not when the transaction began: what the event tells of was decided since.
          sql`(${newId()}, ${type}, ${eventVersionOf(type)}, ${subject}, ${json(data)}, ${correlationId}, ${traceparent}, clock_timestamp())`,
      )
      await tx.execute(
        sql`insert into outbox (id, type, version, subject, data, correlation_id, traceparent, occurred_at) values ${sql.join(rows)}`,
      )
      tx.afterCommit(wakeRelay)
    },
  }
}

const sealedWith = (sealer: SecretSealer | undefined) => (event: DomainEvent) => {
  if (sealer !== undefined) return sealer.sealEvent(event)
  if (secretMembersOf(event.type).length === 0) return event
  throw new Error(`${event.type} holds a secret, and this service was given no key to seal it with`)
}
