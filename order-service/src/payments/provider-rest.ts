/** How long the recovery job leaves the payment provider alone after it did not respond. */
export type ProviderRest = ReturnType<typeof createProviderRest>

const firstRestMs = 1_000
const longestRestMs = 60_000

/** The rest doubles with each round in which no call was answered, and ends with the first that was. */
export function createProviderRest(now: () => Date) {
  let restMs = 0
  let restsUntil = 0
  return {
    isResting: (): boolean => now().getTime() < restsUntil,

    /** Called with what became of the calls of a round. */
    note({ answered, lost }: { answered: number; lost: number }): void {
      if (answered > 0) restMs = 0
      else if (lost > 0) restMs = Math.min(Math.max(restMs * 2, firstRestMs), longestRestMs)
      restsUntil = restMs === 0 ? 0 : now().getTime() + restMs
    },
  }
}
