import { forbidden } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import { foundUser } from './find-user.ts'
import { toAdministrator } from './user.ts'
import type { UserContext } from './user-context.ts'

/**
 * Removes the second factor of a user who has lost it; nothing happens to one who has none.
 *
 * @throws forbidden `own-account` and `not-an-admin`, notFound `user-not-found`
 */
export async function removeSecondFactor({ users }: UserContext, actor: Actor, userId: string): Promise<void> {
  const admin = toAdministrator(actor)
  if (userId === admin.id) throw forbidden('own-account', 'Turn off your own second factor with your password')
  if (!(await users.removeSecondFactor(userId, admin))) foundUser(undefined)
}
