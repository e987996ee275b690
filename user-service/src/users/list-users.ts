import { decodeIdCursor, type Page, page } from '@storefleet/http'
import type { Role, User } from './user.ts'
import type { UserContext } from './user-context.ts'

export type UserQuery = { q?: string; role?: Role; limit: number; cursor?: string }

/** Returns a page of users, newest first; `q` is searched for in email addresses and names. */
export async function listUsers({ users }: UserContext, { q, role, limit, cursor }: UserQuery): Promise<Page<User>> {
  const rows = await users.list({
    search: q?.trim(),
    role,
    before: decodeIdCursor(cursor || undefined),
    limit: limit + 1,
  })
  return page(rows, limit, (user) => [user.id])
}
