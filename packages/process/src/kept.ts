/** How long another replica may go on with what was changed elsewhere. */
const keptMs = 5_000

export type Kept<Value, Source = void> = {
  /** Returns what was loaded at most `keptMs` ago; where it is to be loaded, from `source`. */
  read(source: Source): Promise<Value>
  /** Loads it anew at the next read, after a change in this process. */
  forget(): void
}

/**
 * Keeps what almost every request needs, so that it costs no statement each time. It is loaded by one read at a time; where
 * that fails, the reads that wait for it fail, and the next one loads again.
 */
export function createKept<Value, Source = void>(
  load: (source: Source) => Promise<Value>,
  now: () => Date,
): Kept<Value, Source> {
  let kept: { value: Promise<Value>; loadedAt: number } | undefined
  return {
    read(source) {
      const at = now().getTime()
      if (kept && Math.abs(at - kept.loadedAt) < keptMs) return kept.value
      const loading = { value: load(source), loadedAt: at }
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
