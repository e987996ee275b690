import { type Database, type Sql, sql } from '@storefleet/database'

/** Deletes, a batch at a time, what has done its work; rows that another transaction has locked are left for the next time. */
export const createRecordStore = (db: Database) => ({
  /** Events that the bus has had for that long. The oldest are those of the lowest numbers. */
  deletePublished: (days: number, limit: number): Promise<number> =>
    db.execute(sql`
      delete from outbox where sequence in (
        select sequence from (select sequence from outbox where published_at is not null order by sequence limit ${limit}) oldest
        join outbox using (sequence) where published_at < ${daysAgo(days)} for update of outbox skip locked)`),

  /** Takes the secrets out of events that were published by a version that did not; the index `outbox_published_secrets` finds them. */
  blankPublished: (limit: number): Promise<number> =>
    db.execute(sql`
      update outbox set data = data - array['accessToken', 'url'] where sequence in (
        select sequence from outbox where published_at is not null and data ?| array['accessToken', 'url']
        order by sequence limit ${limit} for update skip locked)`),

  /** Events that were handled or discarded so long ago. Their ids are UUIDv7, so those that are old enough stand first. */
  deleteHandled: (days: number, limit: number): Promise<number> =>
    db.execute(sql`
      delete from inbox where event_id in (
        select event_id from inbox
        where event_id < ${firstIdSince(days)} and status in ('handled', 'discarded')
          and coalesce(discarded_at, handled_at) < ${daysAgo(days)}
        order by event_id limit ${limit} for update skip locked)`),

  deleteKeys: (days: number, limit: number): Promise<number> =>
    db.execute(sql`
      delete from idempotency_keys where (scope, key) in (
        select scope, key from idempotency_keys where created_at < ${daysAgo(days)}
        order by created_at limit ${limit} for update skip locked)`),
})

const daysAgo = (days: number): Sql => sql`now() - make_interval(days => ${days})`

/** The lowest UUIDv7 of that time (RFC 9562, section 5.7): 48 bits of milliseconds, then nothing. */
const firstIdSince = (days: number): Sql =>
  sql`rpad(lpad(to_hex((extract(epoch from ${daysAgo(days)}) * 1000)::bigint), 12, '0'), 32, '0')::uuid`
