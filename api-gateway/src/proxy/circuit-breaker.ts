export type CircuitBreaker = {
  /** Whether a request may be sent now. An open circuit lets a single one through each time its pause is over. */
  allows(now: number): boolean
  succeeded(): void
  failed(now: number): void
  /** How long until the next request may be sent; 0 where one may be sent now. */
  pauseMs(now: number): number
}

type Options = Readonly<{
  /** Failures without a success between them that open the circuit. */
  failureThreshold: number
  /** The first pause; each failed attempt after it doubles the pause, up to `maxPauseMs`. */
  firstPauseMs: number
  maxPauseMs: number
}>

export const defaultBreaker: Options = { failureThreshold: 5, firstPauseMs: 1_000, maxPauseMs: 15_000 }

/** Stops sending to a service that does not respond, and tries it again one request at a time. Times are in milliseconds. */
export function createCircuitBreaker({ failureThreshold, firstPauseMs, maxPauseMs }: Options): CircuitBreaker {
  let failures = 0
  let pause = firstPauseMs
  let opensAgainAt = 0
  let isProbing = false

  const isOpen = () => failures >= failureThreshold

  return {
    allows(now) {
      if (!isOpen()) return true
      if (now < opensAgainAt) return false
      // The next pause starts here, so that an attempt whose client left does not block later ones.
      isProbing = true
      opensAgainAt = now + pause
      return true
    },

    succeeded() {
      failures = 0
      pause = firstPauseMs
      isProbing = false
    },

    failed(now) {
      const wasOpen = isOpen()
      failures += 1
      if (!isOpen() || (wasOpen && !isProbing)) return
      if (wasOpen) pause = Math.min(pause * 2, maxPauseMs)
      isProbing = false
      opensAgainAt = now + pause
    },

    pauseMs: (now) => (isOpen() ? Math.max(0, opensAgainAt - now) : 0),
  }
}
