import { type Database, sql } from '@storefleet/database'
import { type Role, standardPermissions } from '@storefleet/identity'

/** An account that exists before the first registration. */
export type InitialAccount = Readonly<{ email: string; name: string; role: Role }>

export type NewInitialAccount = InitialAccount & { userId: string; accountId: string; passwordHash: string }

export type InitialAccountStore = ReturnType<typeof createInitialAccountStore>

export function createInitialAccountStore(db: Database) {
  return {
    async has(email: string): Promise<boolean> {
      return (await db.first(sql`select 1 from users where email = ${email}`)) !== undefined
    },

    async hasAdmin(): Promise<boolean> {
      return (await db.first(sql`select 1 from users where role = 'admin' limit 1`)) !== undefined
    },

    /** Does nothing when the address is taken: two replicas may start at once. */
    create({ userId, accountId, email, name, role, passwordHash }: NewInitialAccount): Promise<void> {
      return db.transaction(async (tx) => {
        const isNew = await tx.execute(sql`
          insert into users (id, name, email, email_verified, role, permissions)
          values (${userId}, ${name}, ${email}, true, ${role},
            ${role === 'staff' ? [...standardPermissions] : []}::text[]) on conflict (email) do nothing`)
        if (isNew === 0) return
        await tx.execute(sql`
          insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
          values (${accountId}, ${userId}, 'credential', ${userId}, ${passwordHash}, now(), now())`)
      })
    },
  }
}
