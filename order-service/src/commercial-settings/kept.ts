/** How long another replica may go on with what was changed elsewhere. Published in the README. */
const keptMs = 5_000

export type Kept<Value> = {
  /** Returns what was loaded at most `keptMs` ago. */
  read(): Promise<Value>
  /** Loads it anew at the next read, after a change in this process. */
  forget(): void
}

/**
 * Keeps what every price depends on between requests, so that pricing costs no statement. It is loaded by one read at a time; where
 * that fails, the reads that wait for it fail, and the next one loads again.
 */
export function createKept<Value>(load: () => Promise<Value>, now: () => Date): Kept<Value> {
  let kept: { value: Promise<Value>; loadedAt: number } | undefined
  return {
    read() {
      const at = now().getTime()
      if (kept && Math.abs(at - kept.loadedAt) < keptMs) return kept.value
      const loading = { value: load(), loadedAt: at }
      loading.value.catch(() => {
        if (kept === loading) kept = undefined
      })
      kept = loading
      return loading.value
    },
    forget() {
      kept = undefined
    },
  }
}
