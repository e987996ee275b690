import { type Database, sql } from '@storefleet/database'

type Preview = Readonly<{ tokenHash: string; deliveryId: string; expiresAt: Date }>

export type PreviewStore = ReturnType<typeof createPreviewStore>

/** Addresses at which one message is shown, once. */
export function createPreviewStore(db: Database) {
  return {
    async add({ tokenHash, deliveryId, expiresAt }: Preview): Promise<void> {
      await db.execute(sql`
        insert into notification_previews (token_hash, delivery_id, expires_at)
        values (${tokenHash}, ${deliveryId}, ${expiresAt})`)
    },

    /** Returns the id of the message, and ends the address; undefined where it is unknown, used or over. */
    async take(tokenHash: string, now: Date): Promise<string | undefined> {
      const taken = await db.first<{ deliveryId: string }>(sql`
        delete from notification_previews where token_hash = ${tokenHash} and expires_at > ${now} returning delivery_id`)
      return taken?.deliveryId
    },

    /** Deletes addresses that were not used in time, and returns how many. */
    deleteExpired: (now: Date, limit: number): Promise<number> =>
      db.execute(sql`
        delete from notification_previews where token_hash in (
          select token_hash from notification_previews where expires_at <= ${now} limit ${limit} for update skip locked)`),
  }
}
