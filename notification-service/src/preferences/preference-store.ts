import { type Database, json, type Queryable, sql } from '@storefleet/database'
import type { Channel } from '../channels.ts'
import type { EventChannel } from './preference.ts'

export type PreferenceStore = ReturnType<typeof createPreferenceStore>

export function createPreferenceStore(db: Database) {
  return {
    /** What the user does not want. */
    disabledOf: (userId: string): Promise<EventChannel[]> =>
      db.query<EventChannel>(sql`select event, channel from notification_preferences where user_id = ${userId}`),

    /** The channels over which the user does not want to be told of the event. */
    async disabledChannels(on: Queryable, userId: string, event: string): Promise<Channel[]> {
      const rows = await on.query<{ channel: Channel }>(
        sql`select channel from notification_preferences where user_id = ${userId} and event = ${event}`,
      )
      return rows.map(({ channel }) => channel)
    },

    /** Replaces what the user does not want. Of two requests at once, one is the last. */
    async replace(userId: string, disabled: readonly EventChannel[], now: Date): Promise<void> {
      await db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtext('notification-preferences'), hashtext(${userId}))`)
        await tx.execute(sql`delete from notification_preferences where user_id = ${userId}`)
        await tx.execute(sql`
          insert into notification_preferences (user_id, event, channel, updated_at)
          select ${userId}, event, channel, ${now}
          from jsonb_to_recordset(${json(disabled)}::jsonb) as unwanted (event text, channel text)`)
      })
    },
  }
}
