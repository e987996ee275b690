import type { RevokedSessions } from '@storefleet/identity'
import type { Logger } from '@storefleet/observability'
import type { RevokedSessionStore } from './revoked-session-store.ts'

/** How long a signed token is good for: a new role reaches every service within this time. */
export const tokenLifetimeMs = 15 * 60_000

export type RevokedSessionsContext = {
  store: RevokedSessionStore
  revokedSessions: RevokedSessions
  now: () => Date
  logger: Logger
}

/** Tells every process of the sessions that were removed and not told of yet. */
export async function publishRevokedSessions({ store, revokedSessions, now }: RevokedSessionsContext): Promise<void> {
  const sessionIds = await store.findUnpublished()
  if (sessionIds.length === 0) return
  await revokedSessions.revoke(sessionIds, now().getTime() + tokenLifetimeMs)
  await store.markPublished(sessionIds)
}

/** At start: a process that keeps its own set has lost it. */
export async function recallRevokedSessions(context: RevokedSessionsContext): Promise<void> {
  const { store, revokedSessions, now, logger } = context
  const time = now().getTime()
  const sessionIds = await store.findSince(new Date(time - tokenLifetimeMs))
  await revokedSessions
    .revoke(sessionIds, time + tokenLifetimeMs)
    .catch((error: unknown) => logger.warn({ err: error }, 'other processes could not be told of revoked sessions'))
}
