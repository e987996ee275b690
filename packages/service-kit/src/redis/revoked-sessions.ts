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

/** Known to this process alone: enough where all services run in one. `now` in milliseconds since the epoch. */
export function createRevokedSessions(now: () => number = Date.now): RevokedSessions & { size(): number } {
  const revokedUntil = new Map<string, number>()

  function forgetExpired() {
    const time = now()
    for (const [sessionId, untilMs] of revokedUntil) if (untilMs <= time) revokedUntil.delete(sessionId)
  }

  return {
    size: () => revokedUntil.size,

    async revoke(sessionIds, untilMs) {
      forgetExpired()
      for (const sessionId of sessionIds) {
        revokedUntil.set(sessionId, Math.max(untilMs, revokedUntil.get(sessionId) ?? 0))
      }
    },

    isRevoked: (sessionId) => (revokedUntil.get(sessionId) ?? 0) > now(),
    close: async () => revokedUntil.clear(),
  }
}
