import { conflict, userDeleted } from '@storefleet/contracts'
import { type Database, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { requireFreshSession } from '../fresh-session-store.ts'
import type { Administrator } from './user.ts'
import { requireStillAdmin, writeAudit } from './user-store.ts'

export type ErasureStore = ReturnType<typeof createErasureStore>

type Dependencies = { db: Database; outbox: Outbox; newId: () => string }
type OwnErasure = { userId: string; sessionId: string | null; now: Date }

/** Erases accounts. A foreign key deletes sessions, ways to sign in and addresses with the user. */
export function createErasureStore({ db, outbox, newId }: Dependencies) {
  async function erase(tx: Tx, userId: string, now: Date): Promise<boolean> {
    // Locked in the order in which an administrator's decisions lock them, so that of two the last one stays.
    const admins = await tx.query<{ id: string }>(sql`
      select id from users where role = 'admin' and banned_at is null order by id for update`)
    const user = await tx.first<{ email: string }>(sql`select email from users where id = ${userId} for update`)
    if (!user) return false
    if (admins.length === 1 && admins[0]?.id === userId) {
      throw conflict('last-admin', 'This is the last administrator: give another account that role first')
    }
    // Sessions first, for the trigger that revokes their tokens; what triggers record of it goes with the rest.
    await tx.execute(sql`delete from sessions where user_id = ${userId}`)
    await tx.execute(sql`delete from users where id = ${userId}`)
    await tx.execute(sql`delete from account_activity where user_id = ${userId}`)
    await tx.execute(sql`delete from verifications where value = ${userId}`)
    await tx.execute(sql`update audit_log set details = details - 'reason' where user_id = ${userId}`)
    await tx.execute(sql`update audit_log set actor_email = '' where actor_id = ${userId}`)
    await tx.execute(sql`insert into erased_users (user_id, erased_at) values (${userId}, ${now})`)
    await outbox.append(tx, [userDeleted(userId, { userId, emailAddress: user.email })])
    return true
  }

  return {
    /** Throws 403 `session-not-fresh` and 409 `last-admin`. False where there is no such account. */
    eraseOwn: ({ userId, sessionId, now }: OwnErasure): Promise<boolean> =>
      db.transaction(async (tx) => {
        await requireFreshSession(tx, { userId, sessionId, now })
        return erase(tx, userId, now)
      }),

    /** Throws 403 `not-an-admin` and 409 `last-admin`. False where there is no such account. */
    eraseAs: (admin: Administrator, userId: string, now: Date): Promise<boolean> =>
      db.transaction(async (tx) => {
        await requireStillAdmin(tx, admin)
        if (!(await erase(tx, userId, now))) return false
        await writeAudit(tx, {
          ...{ id: newId(), userId, action: 'erased' as const, details: {} },
          ...{ actorId: admin.id, actorEmail: admin.email, occurredAt: now },
        })
        return true
      }),

    /** Blanks what was published of erased users: the outbox keeps its rows for `RETENTION_DAYS`. Returns how many. */
    blankEvents: (limit: number): Promise<number> =>
      db.execute(sql`
        update outbox set data = '{}' where sequence in (
          select sequence from outbox join erased_users on subject = user_id::text
          where published_at is not null and data <> '{}' limit ${limit} for update of outbox skip locked)`),
  }
}
