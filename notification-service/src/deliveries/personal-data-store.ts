import { type Database, sql } from '@storefleet/database'
import type { ReadPersonalData } from '@storefleet/service'

/** What this service holds of a user. The address of a browser lets its holder send to it, so only its host is told. */
export const createPersonalDataReader =
  (db: Database): ReadPersonalData =>
  async ({ id, email }, limit) => ({
    messages: await db.query(sql`
      select event_type, channel, recipient, title, status, created_at, sent_at,
        case when holds_secret then null else coalesce(content ->> 'text', content ->> 'body') end as text
      from deliveries
      where user_id = ${id} or recipient = ${email ?? ''}
        or recipient in (select id::text from push_subscriptions where user_id = ${id})
      order by id desc limit ${limit}`),
    browsers: await db.query(sql`
      select id, substring(endpoint from '^https?://[^/]*') as host, created_at, expires_at
      from push_subscriptions where user_id = ${id} order by id desc limit ${limit}`),
    unwantedMessages: await db.query(sql`
      select event, channel, updated_at from notification_preferences
      where user_id = ${id} order by event, channel limit ${limit}`),
  })
