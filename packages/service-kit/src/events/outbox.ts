import type { DomainEvent } from '@storefleet/contracts'
import { currentContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { json, sql } from '../database/sql.ts'

export type Outbox = ReturnType<typeof createOutbox>

/** Keeps events in the transaction of the state they tell of; the relay carries them out after the commit. */
export function createOutbox({ newId, wakeRelay }: { newId: () => string; wakeRelay: () => void }) {
  return {
    async append(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
      if (events.length === 0) return
      const { correlationId, traceparent } = currentContext() ?? {}
      const rows = events.map(
        ({ type, subject, data }) =>
          // Not when the transaction began: what the event tells of was decided since.
          sql`(${newId()}, ${type}, ${subject}, ${json(data)}, ${correlationId}, ${traceparent}, clock_timestamp())`,
      )
      await tx.execute(
        sql`insert into outbox (id, type, subject, data, correlation_id, traceparent, occurred_at) values ${sql.join(rows)}`,
      )
      tx.afterCommit(wakeRelay)
    },
  }
}
