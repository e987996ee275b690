import { forbidden } from '@storefleet/contracts'
import { type Queryable, sql } from '@storefleet/database'

/** How long after a sign-in a session counts as fresh. */
const freshSessionMs = 600_000

type SessionOfUser = { userId: string; sessionId: string | null; now: Date }

/**
 * Throws 403 `session-not-fresh` unless the session began within the last ten minutes: who found an open browser does not know the
 * password, and a new sign-in counts its failures and asks for the second factor.
 */
export async function requireFreshSession(db: Queryable, { userId, sessionId, now }: SessionOfUser): Promise<void> {
  const signedInSince = new Date(now.getTime() - freshSessionMs)
  const session = await db.first(sql`
    select 1 from sessions where id = ${sessionId} and user_id = ${userId} and created_at >= ${signedInSince}`)
  if (!session) throw forbidden('session-not-fresh', 'Sign in again first: your sign-in was a while ago')
}
