import { findUser } from './find-user.ts'
import type { UserContext } from './user-context.ts'
import type { AuditEntry } from './user-store.ts'

/** What administrators did to the account, newest first, at most 100 entries. */
export async function readAudit(ctx: UserContext, userId: string): Promise<AuditEntry[]> {
  await findUser(ctx, userId)
  return ctx.users.audit(userId)
}
