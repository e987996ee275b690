import { type Database, sql } from '@storefleet/database'

export type RevokedSessionStore = ReturnType<typeof createRevokedSessionStore>

const idsOf = (rows: { sessionId: string }[]) => rows.map(({ sessionId }) => sessionId)

/** The rows are written by a trigger on `sessions` (migrations/0006). */
export function createRevokedSessionStore(db: Database) {
  return {
    findUnpublished: async (): Promise<string[]> =>
      idsOf(await db.query(sql`select session_id from revoked_sessions where not is_published limit 1000`)),

    findSince: async (time: Date): Promise<string[]> =>
      idsOf(await db.query(sql`select session_id from revoked_sessions where revoked_at > ${time}`)),

    async markPublished(sessionIds: readonly string[]): Promise<void> {
      await db.execute(sql`
        update revoked_sessions set is_published = true where session_id = any(${sessionIds}::uuid[])`)
    },

    async removeOlderThan(time: Date): Promise<void> {
      await db.execute(sql`delete from revoked_sessions where revoked_at < ${time}`)
    },
  }
}
