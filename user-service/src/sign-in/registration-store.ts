import type { DomainEvent } from '@storefleet/contracts'
import { type Database, type Outbox, sql } from '@storefleet/service-kit'

export type RegistrationStore = ReturnType<typeof createRegistrationStore>

export function createRegistrationStore(db: Database, outbox: Outbox) {
  return {
    publish: (event: DomainEvent): Promise<void> => db.transaction((tx) => outbox.append(tx, [event])),

    /** Nobody has ever signed in to such an account, so nothing but the registration is lost. */
    async removeUnverified(email: string): Promise<void> {
      await db.execute(sql`
        delete from users
        where email = ${email} and not email_verified and banned_at is null and role = 'customer'`)
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
