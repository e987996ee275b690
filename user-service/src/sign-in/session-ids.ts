import { mustSetUpSecondFactor, type StaffRule } from './staff-rule.ts'

type Session = Record<string, unknown>

/** Returns a session with its id in place of its token, which would let its reader in. `revoke-session` accepts the id. */
const withoutToken = (session: Session): Session => ({ ...session, token: session.id })

/** The response of `list-sessions`. */
export const sessionsWithoutTokens = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((session: Session) => withoutToken(session)) : body

/** The response of `get-session`, with what its user has to do first; null without a session. */
export function sessionWithoutToken(body: unknown, rule: StaffRule): unknown {
  const { session, user } = (body ?? {}) as { session?: Session; user?: object }
  if (!session || !user) return body
  return { session: withoutToken(session), user, mustSetUpSecondFactor: mustSetUpSecondFactor(rule, user) }
}
