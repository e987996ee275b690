import { type Actor, requireUser } from '@storefleet/identity'
import { activeUser, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** Tokens signed before the change carry the old name until they are renewed. */
export async function changeProfile({ users }: UserContext, actor: Actor, change: { name?: string }): Promise<User> {
  const { id } = requireUser(actor)
  const user = activeUser(await users.findById(id))
  if (change.name === undefined || change.name === user.name) return user
  return activeUser(await users.rename(id, change.name))
}
