import { type Actor, requireUser } from '@storefleet/identity'
import { activeUser, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** The signed-in person's own account, as it is now. */
export async function getProfile({ users }: UserContext, actor: Actor): Promise<User> {
  return activeUser(await users.findById(requireUser(actor).id))
}
