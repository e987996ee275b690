import type { Actor } from '@storefleet/identity'
import { foundUser } from './find-user.ts'
import { ban, toAdministrator, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** Ends every session and refuses new ones; a token already signed ends by itself within 15 minutes. */
export async function banUser(
  { users, now }: UserContext,
  actor: Actor,
  userId: string,
  reason: string,
): Promise<User> {
  const admin = toAdministrator(actor)
  return foundUser(await users.administer(userId, admin, (user) => ban(user, reason, admin.id, now())))
}
