import { forbidden } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import { foundUser } from './find-user.ts'
import { toAdministrator } from './user.ts'
import type { UserContext } from './user-context.ts'

/**
 * Ends all sessions of another user, who can sign in again.
 *
 * @throws forbidden `own-account` and `not-an-admin`, notFound `user-not-found`
 */
export async function endSessions({ users }: UserContext, actor: Actor, userId: string): Promise<void> {
  const admin = toAdministrator(actor)
  if (userId === admin.id) throw forbidden('own-account', 'End your own sessions with /auth/revoke-sessions')
  if (!(await users.endSessions(userId, admin))) foundUser(undefined)
}
