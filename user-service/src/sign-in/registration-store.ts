import type { DomainEvent } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { nameCause } from '../account-events-store.ts'

/** What registration needs to know of an account. */
export type Registration = { id: string; email: string; name: string; emailVerified: boolean; bannedAt: Date | null }

export type Confirmation = { accountId: string; name: string; passwordHash: string; now: Date }

export type RegistrationStore = ReturnType<typeof createRegistrationStore>

export function createRegistrationStore(db: Database, outbox: Outbox) {
  return {
    publish: (event: DomainEvent): Promise<void> => db.transaction((tx) => outbox.append(tx, [event])),

    find: (userId: string): Promise<Registration | undefined> =>
      db.first(sql`select id, email, name, email_verified, banned_at from users where id = ${userId}`),

    /**
     * Verifies the address, and replaces the name and password of the registration with those that its owner has chosen. Returns
     * false, and changes nothing, where the address was verified before.
     */
    confirm(userId: string, { accountId, name, passwordHash, now }: Confirmation): Promise<boolean> {
      return db.transaction(async (tx) => {
        await nameCause(tx)
        const changed = await tx.execute(sql`
          update users set email_verified = true, name = ${name}, updated_at = ${now}
          where id = ${userId} and not email_verified`)
        if (changed === 0) return false
        // A new row: the owner has not changed a password of theirs, so no mail says so.
        await tx.execute(sql`delete from accounts where user_id = ${userId} and provider_id = 'credential'`)
        await tx.execute(sql`
          insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
          values (${accountId}, ${userId}, 'credential', ${userId}, ${passwordHash}, ${now}, ${now})`)
        return true
      })
    },

    async markVerified(userId: string): Promise<void> {
      await db.execute(sql`
        update users set email_verified = true, updated_at = now() where id = ${userId} and not email_verified`)
    },

    /** Sessions and one-time tokens that ended before the given time. */
    async removeExpired(time: Date): Promise<void> {
      await db.execute(sql`delete from sessions where expires_at < ${time}`)
      await db.execute(sql`delete from verifications where expires_at < ${time}`)
    },
  }
}
