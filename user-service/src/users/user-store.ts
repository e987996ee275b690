import { forbidden } from '@storefleet/contracts'
import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import { nameCause } from '../account-events-store.ts'
import type { AdminDecision, Administrator, AuditAction, Role, User } from './user.ts'

/** Newest first; `before` is the id of the last user already seen. */
export type UserFilter = { search?: string; role?: Role; before?: string; limit: number }

export type AuditEntry = {
  id: string
  userId: string
  action: AuditAction
  details: Record<string, unknown>
  actorId: string
  actorEmail: string
  occurredAt: Date
}

export type UserStore = ReturnType<typeof createUserStore>

export const userColumns = sql`id, name, email, email_verified, image, role, permissions, banned_at, ban_reason, created_at, updated_at`

export function createUserStore(db: Database, { newId, now }: { newId: () => string; now: () => Date }) {
  return {
    findById: (id: string) => db.first<User>(sql`select ${userColumns} from users where id = ${id}`),

    list({ search, role, before, limit }: UserFilter): Promise<User[]> {
      const pattern = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
      return db.query<User>(sql`
        select ${userColumns} from users
        where true
          ${pattern ? sql`and (email ilike ${pattern} or name ilike ${pattern})` : sql.empty}
          ${role ? sql`and role = ${role}` : sql.empty}
          ${before ? sql`and id < ${before}` : sql.empty}
        order by id desc limit ${limit}`)
    },

    rename: (id: string, name: string) =>
      db.first<User>(
        sql`update users set name = ${name}, updated_at = ${now()} where id = ${id} returning ${userColumns}`,
      ),

    /**
     * Applies an administrator's decision: the user, the audit log, the sessions a ban ends, and by trigger the event, in
     * one transaction. Undefined when there is no such user.
     */
    administer(id: string, admin: Administrator, decide: (user: User) => AdminDecision): Promise<User | undefined> {
      return db.transaction(async (tx) => {
        await nameCause(tx)
        await requireStillAdmin(tx, admin)
        const user = await tx.first<User>(sql`select ${userColumns} from users where id = ${id} for update`)
        if (!user) return undefined
        const entry = { id: newId(), actorId: admin.id, actorEmail: admin.email, occurredAt: now() }
        return saveDecision(tx, decide(user), entry)
      })
    },

    /** The second factor, the audit log, and by trigger the event, in one transaction. False where there is no such user. */
    removeSecondFactor: (id: string, admin: Administrator): Promise<boolean> =>
      db.transaction(async (tx) => {
        await nameCause(tx)
        await requireStillAdmin(tx, admin)
        const user = await tx.first<{ isEnabled: boolean }>(sql`
          select two_factor_enabled as is_enabled from users where id = ${id} for update`)
        if (!user?.isEnabled) return user !== undefined
        await tx.execute(sql`delete from two_factors where user_id = ${id}`)
        await tx.execute(sql`update users set two_factor_enabled = false, updated_at = ${now()} where id = ${id}`)
        await writeAudit(tx, {
          ...{ id: newId(), userId: id, action: 'second_factor_removed' as const, details: {} },
          ...{ actorId: admin.id, actorEmail: admin.email, occurredAt: now() },
        })
        return true
      }),

    /** The sessions, by trigger what revokes their tokens, and the audit log, in one transaction. False where there is no such user. */
    endSessions: (id: string, admin: Administrator): Promise<boolean> =>
      db.transaction(async (tx) => {
        await nameCause(tx)
        await requireStillAdmin(tx, admin)
        const user = await tx.first(sql`select 1 from users where id = ${id} for update`)
        if (!user) return false
        const sessions = await tx.execute(sql`delete from sessions where user_id = ${id}`)
        if (sessions === 0) return true
        await writeAudit(tx, {
          ...{ id: newId(), userId: id, action: 'sessions_ended' as const, details: { sessions } },
          ...{ actorId: admin.id, actorEmail: admin.email, occurredAt: now() },
        })
        return true
      }),

    audit: (userId: string) =>
      db.query<AuditEntry>(sql`
        select id, user_id, action, details, actor_id, actor_email, occurred_at
        from audit_log where user_id = ${userId} order by id desc limit 100`),
  }
}

/** A token outlives a demotion by minutes. Locking all administrators also keeps two from removing each other at once. */
export async function requireStillAdmin(tx: Tx, admin: Administrator): Promise<void> {
  const admins = await tx.query<{ id: string }>(sql`
    select id from users where role = 'admin' and banned_at is null order by id for update`)
  if (!admins.some(({ id }) => id === admin.id)) throw forbidden('not-an-admin', 'You are no longer an administrator')
}

type DecisionEntry = Pick<AuditEntry, 'id' | 'actorId' | 'actorEmail' | 'occurredAt'>

/** Writes an account as it was decided, and the entry of the audit log; nothing where nothing was decided. */
export async function saveDecision(
  tx: Tx,
  { user, audit }: AdminDecision,
  entry: DecisionEntry,
): Promise<User | undefined> {
  if (!audit) return user
  await writeAudit(tx, { ...entry, ...audit, userId: user.id })
  return save(tx, user, entry.occurredAt)
}

async function save(tx: Tx, user: User, now: Date): Promise<User | undefined> {
  if (user.bannedAt) await tx.execute(sql`delete from sessions where user_id = ${user.id}`)
  return tx.first<User>(sql`
    update users
    set role = ${user.role}, permissions = ${[...user.permissions]}::text[], banned_at = ${user.bannedAt}, ban_reason = ${user.banReason}, updated_at = ${now}
    where id = ${user.id} returning ${userColumns}`)
}

export const writeAudit = (tx: Queryable, entry: AuditEntry) =>
  tx.execute(sql`
    insert into audit_log (id, user_id, action, details, actor_id, actor_email, occurred_at)
    values (${entry.id}, ${entry.userId}, ${entry.action}, ${json(entry.details)}, ${entry.actorId},
            ${entry.actorEmail}, ${entry.occurredAt})`)
