type Session = Record<string, unknown>

/** Returns a session with its id in place of its token, which would let its reader in. `revoke-session` accepts the id. */
const withoutToken = (session: Session): Session => ({ ...session, token: session.id })

/** The response of `list-sessions`. */
export const sessionsWithoutTokens = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((session: Session) => withoutToken(session)) : body

/** The response of `get-session`; null without a session. */
export function sessionWithoutToken(body: unknown): unknown {
  const { session } = (body ?? {}) as { session?: Session }
  return session ? { ...(body as object), session: withoutToken(session) } : body
}
