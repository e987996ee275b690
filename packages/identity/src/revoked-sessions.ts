/** The sessions that ended before the tokens signed for them did. */
export type RevokedSessions = {
  /**
   * Refuses the tokens of these sessions from now on and until `untilMs` (since the epoch), here and wherever the set is shared.
   * Rejects when the others could not be told; asking again is harmless.
   */
  revoke(sessionIds: readonly string[], untilMs: number): Promise<void>
  isRevoked(sessionId: string): boolean
  close(): Promise<void>
}

export type LocalRevokedSessions = RevokedSessions & {
  /** Until when each is refused. */
  all(): ReadonlyMap<string, number>
}

/** Known to this process alone: enough where all services run in one. `now` in milliseconds since the epoch. */
export function createRevokedSessions(now: () => number = Date.now): LocalRevokedSessions {
  const revokedUntil = new Map<string, number>()
  /** Nothing expires before it, so that thousands are learned at once without a look at all of them for each. */
  let nextExpiryMs = Number.POSITIVE_INFINITY

  function forgetExpired() {
    const time = now()
    if (time < nextExpiryMs) return
    for (const [sessionId, untilMs] of revokedUntil) if (untilMs <= time) revokedUntil.delete(sessionId)
    nextExpiryMs = Iterator.from(revokedUntil.values()).reduce(
      (earliest, each) => Math.min(earliest, each),
      Number.POSITIVE_INFINITY,
    )
  }

  return {
    all: () => revokedUntil,

    async revoke(sessionIds, untilMs) {
      forgetExpired()
      nextExpiryMs = Math.min(nextExpiryMs, untilMs)
      for (const sessionId of sessionIds) {
        revokedUntil.set(sessionId, Math.max(untilMs, revokedUntil.get(sessionId) ?? 0))
      }
    },

    isRevoked: (sessionId) => (revokedUntil.get(sessionId) ?? 0) > now(),
    close: async () => revokedUntil.clear(),
  }
}
