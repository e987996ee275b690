type Session = Record<string, unknown>

/** A session as others see it. Its token lets its reader in, so its id stands in its place: `revoke-session` takes that. */
const withoutToken = (session: Session): Session => ({ ...session, token: session.id })

/** The response of `list-sessions`. */
export const sessionsWithoutTokens = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((session: Session) => withoutToken(session)) : body

/** The response of `get-session`; null where nobody is signed in. */
export function sessionWithoutToken(body: unknown): unknown {
  const { session } = (body ?? {}) as { session?: Session }
  return session ? { ...(body as object), session: withoutToken(session) } : body
}
