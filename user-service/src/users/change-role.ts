import type { Actor } from '@storefleet/identity'
import { foundUser } from './find-user.ts'
import { changeRole as decide, type Role, toAdministrator, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** Tokens with the former role are refused from now on; the user, still signed in, gets one with the new role. */
export async function changeRole({ users }: UserContext, actor: Actor, userId: string, role: Role): Promise<User> {
  const admin = toAdministrator(actor)
  return foundUser(await users.administer(userId, admin, (user) => decide(user, role, admin.id)))
}
