import { type Database, sql } from '@storefleet/database'

export type ResendCount = ReturnType<typeof createResendCount>

/** Returns how often a message was sent again since then. */
export const createResendCount =
  (db: Database) =>
  async (id: string, since: Date): Promise<number> => {
    const row = await db.first<{ count: number }>(
      sql`select count(*) from deliveries where resend_of = ${id} and created_at > ${since}`,
    )
    return row?.count ?? 0
  }
