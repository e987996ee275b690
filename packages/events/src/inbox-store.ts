import type { CloudEvent } from '@storefleet/contracts'
import { sql, type Tx } from '@storefleet/database'

/** Records the events as handled. Returns those that were not recorded before; an event that is listed twice is returned once. */
export async function recordHandled(tx: Tx, events: readonly CloudEvent[]): Promise<CloudEvent[]> {
  const rows = events.map(
    ({ id, type, subject, correlationid }) => sql`(${id}, ${type}, ${subject}, ${correlationid}, 'handled', now())`,
  )
  const added = await tx.query<{ eventId: string }>(sql`
    insert into inbox (event_id, type, subject, correlation_id, status, handled_at) values ${sql.join(rows)}
    on conflict (event_id) do nothing returning event_id`)
  const byId = new Map(events.map((event) => [event.id, event]))
  return added.flatMap(({ eventId }) => byId.get(eventId) ?? [])
}
