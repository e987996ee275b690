/** How long the recovery job waits before it calls a payment provider again that did not respond. */
export type ProviderBackoff = ReturnType<typeof createProviderBackoff>

const initialDelayMs = 1_000
const maxDelayMs = 60_000

/** The delay doubles with each round in which every call was lost, and ends with the first response. */
export function createProviderBackoff(now: () => Date) {
  let delayMs = 0
  let retryAtMs = 0
  return {
    isBackingOff: (): boolean => now().getTime() < retryAtMs,

    /** Takes how many calls of a round were answered and how many were lost. */
    recordRound({ answered, lost }: { answered: number; lost: number }): void {
      if (answered > 0) delayMs = 0
      else if (lost > 0) delayMs = Math.min(Math.max(delayMs * 2, initialDelayMs), maxDelayMs)
      retryAtMs = delayMs === 0 ? 0 : now().getTime() + delayMs
    },
  }
}
