import { invalid } from '@storefleet/contracts'
import { decodeCursor, type Page, page } from '@storefleet/http'
import type { Role, User } from './user.ts'
import type { UserContext } from './user-context.ts'

export type UserQuery = { q?: string; role?: Role; limit: number; cursor?: string }

/** Returns a page of users, newest first; `q` is searched for in email addresses and names. */
export async function listUsers({ users }: UserContext, { q, role, limit, cursor }: UserQuery): Promise<Page<User>> {
  const rows = await users.list({ search: q?.trim(), role, before: cursor && lastSeen(cursor), limit: limit + 1 })
  return page(rows, limit, (user) => [user.id])
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function lastSeen(cursor: string): string {
  const [id] = decodeCursor(cursor)
  if (typeof id === 'string' && uuid.test(id)) return id
  throw invalid('invalid-cursor', 'The cursor is not valid: start from the first page')
}
