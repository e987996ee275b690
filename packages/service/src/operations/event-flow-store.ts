import { type Database, sql } from '@storefleet/database'

export type EventFlow = {
  pending: number
  oldestPendingSeconds: number
  lastPublishedAt: Date | null
  retrying: number
  parked: number
}

/** How events leave and arrive; each number is read from an index of what is open. */
export const createEventFlowStore = (db: Database) => ({
  read: async (): Promise<EventFlow> =>
    (await db.first<EventFlow>(sql`
      select pending.count as pending,
        coalesce(extract(epoch from now() - pending.oldest), 0)::float8 as oldest_pending_seconds,
        (select published_at from outbox where published_at is not null order by sequence desc limit 1) as last_published_at,
        (select count(*)::int from inbox where status = 'retrying') as retrying,
        (select count(*)::int from inbox where status = 'parked') as parked
      from (select count(*)::int as count, min(occurred_at) as oldest from outbox where published_at is null) as pending`)) as EventFlow,
})
