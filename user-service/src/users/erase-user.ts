import { forbidden, unauthenticated } from '@storefleet/contracts'
import { type Actor, requireUser } from '@storefleet/identity'
import type { ErasureStore } from './erasure-store.ts'
import { foundUser } from './find-user.ts'
import { toAdministrator } from './user.ts'

export type ErasureContext = { erasures: ErasureStore; now: () => Date }

/**
 * Erases the actor's own account for good.
 *
 * @throws forbidden `session-not-fresh`, conflict `last-admin`, unauthenticated `account-closed`
 */
export async function eraseOwnAccount({ erasures, now }: ErasureContext, actor: Actor): Promise<void> {
  const { id, sessionId } = requireUser(actor)
  if (await erasures.eraseOwn({ userId: id, sessionId, now: now() })) return
  throw unauthenticated('account-closed', 'This account is closed')
}

/** Erases another's account. Throws `own-account`, `not-an-admin`, `last-admin` and `user-not-found`. */
export async function eraseUser({ erasures, now }: ErasureContext, actor: Actor, userId: string): Promise<void> {
  const admin = toAdministrator(actor)
  if (userId === admin.id) throw forbidden('own-account', 'Erase your own account with DELETE /users/me')
  if (!(await erasures.eraseAs(admin, userId, now()))) foundUser(undefined)
}
