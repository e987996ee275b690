import { forbidden, unauthenticated } from '@storefleet/contracts'
import { type Actor, requireUser } from '@storefleet/identity'
import type { ErasureStore } from './erasure-store.ts'
import { foundUser } from './find-user.ts'
import { toAdministrator } from './user.ts'

export type ErasureContext = { erasures: ErasureStore; now: () => Date }

/** How long after a sign-in a session counts as fresh. */
const freshSessionMs = 600_000

/**
 * Erases the actor's own account for good. The session must be fresh: who found an open browser does not know the password, and a
 * new sign-in counts its failures.
 *
 * @throws forbidden `session-not-fresh`, conflict `last-admin`, unauthenticated `account-closed`
 */
export async function eraseOwnAccount({ erasures, now }: ErasureContext, actor: Actor): Promise<void> {
  const { id, sessionId } = requireUser(actor)
  const time = now()
  const signedInSince = new Date(time.getTime() - freshSessionMs)
  if (await erasures.eraseOwn({ userId: id, sessionId, signedInSince, now: time })) return
  throw unauthenticated('account-closed', 'This account is closed')
}

/** Erases another's account. Throws `own-account`, `not-an-admin`, `last-admin` and `user-not-found`. */
export async function eraseUser({ erasures, now }: ErasureContext, actor: Actor, userId: string): Promise<void> {
  const admin = toAdministrator(actor)
  if (userId === admin.id) throw forbidden('own-account', 'Erase your own account with DELETE /users/me')
  if (!(await erasures.eraseAs(admin, userId, now()))) foundUser(undefined)
}
