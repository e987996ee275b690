import type { Actor } from '@storefleet/identity'
import { foundUser } from './find-user.ts'
import { liftBan as decide, toAdministrator, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

/** Lets the user sign in again; nothing happens to one who is not banned. */
export async function liftBan({ users }: UserContext, actor: Actor, userId: string): Promise<User> {
  return foundUser(await users.administer(userId, toAdministrator(actor), decide))
}
