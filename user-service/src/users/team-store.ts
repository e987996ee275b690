import { forbidden } from '@storefleet/contracts'
import { type Database, sql, type Tx } from '@storefleet/database'
import { hasPermission } from '@storefleet/identity'
import { nameCause } from '../account-events-store.ts'
import type { Manager } from './team.ts'
import type { AdminDecision, User } from './user.ts'
import { saveDecision, userColumns } from './user-store.ts'

export type TeamStore = ReturnType<typeof createTeamStore>

export function createTeamStore(db: Database, { newId, now }: { newId: () => string; now: () => Date }) {
  return {
    /** Staff and admins, in the order of their accounts; `after` is the id of the last one already seen. */
    list: ({ after, limit }: { after?: string; limit: number }): Promise<User[]> =>
      db.query<User>(sql`
        select ${userColumns} from users
        where role in ('staff', 'admin') ${after ? sql`and id > ${after}` : sql.empty}
        order by id limit ${limit}`),

    /**
     * Applies a manager's decision over a member: the account, the audit log, and by trigger the tokens that end, in one transaction.
     * Undefined where there is no such member.
     */
    manage: (id: string, managerId: string, decide: (member: User, manager: Manager) => AdminDecision) =>
      db.transaction(async (tx): Promise<User | undefined> => {
        await nameCause(tx)
        const manager = await lockManager(tx, managerId, id)
        const member = await tx.first<User>(sql`
          select ${userColumns} from users where id = ${id} and role in ('staff', 'admin')`)
        if (!member) return undefined
        const entry = { id: newId(), actorId: manager.id, actorEmail: manager.email, occurredAt: now() }
        return saveDecision(tx, decide(member, manager), entry)
      }),
  }
}

/**
 * Locks the manager and the account that they change, so that neither is changed meanwhile. A token outlives a demotion by a moment:
 * what counts is what the manager has now. Throws 403 `permission-missing`.
 */
async function lockManager(tx: Tx, managerId: string, accountId = managerId): Promise<Manager> {
  const locked = await tx.query<User>(sql`
    select ${userColumns} from users where id in (${managerId}, ${accountId}) order by id for update`)
  const manager = locked.find(({ id }) => id === managerId)
  if (manager && manager.bannedAt === null && hasPermission(manager, 'team')) return manager
  throw forbidden('permission-missing', 'This needs the permission "team"', { extra: { permission: 'team' } })
}
