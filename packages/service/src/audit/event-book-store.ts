import { type Queryable, sql } from '@storefleet/database'
import type { UnhandledEvent, UnpublishedEvent } from './books.ts'

type Asked = Readonly<{ before: Date; limit: number }>

/** The events of a service that had not left or taken effect at `before`, oldest first, at most `limit` of each. */
export const createEventBookStore = (db: Queryable, service: string) => ({
  unpublished: async ({ before, limit }: Asked): Promise<UnpublishedEvent[]> => {
    const rows = await db.query<Omit<UnpublishedEvent, 'service'>>(sql`
      select type, subject from outbox where published_at is null and occurred_at < ${before} order by sequence limit ${limit}`)
    return rows.map((row) => ({ service, ...row }))
  },

  /** Those that staff gave up are not among them. */
  unhandled: async ({ before, limit }: Asked): Promise<UnhandledEvent[]> => {
    const rows = await db.query<Omit<UnhandledEvent, 'service'>>(sql`
      select type, subject, status, last_error from inbox where status in ('retrying', 'parked') and received_at < ${before}
      order by received_at limit ${limit}`)
    return rows.map((row) => ({ service, ...row }))
  },
})
