import type { RateLimitStore } from './rate-limit-store.ts'

type Options = Readonly<{
  windowMs: number
  /** How many keys are kept at most; beyond it the window that started first is forgotten. */
  maxKeys: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/**
 * Counts in memory. A key's window starts with its first request. All windows are equally long and the map keeps the order
 * in which they started, so that those which are over are found at its front.
 */
export function createMemoryRateLimitStore({ windowMs, maxKeys, now }: Options): RateLimitStore & { size(): number } {
  const windows = new Map<string, { used: number; resetsAt: number }>()

  function forgetFinished(time: number) {
    for (const [key, { resetsAt }] of windows) {
      if (resetsAt > time && windows.size < maxKeys) return
      windows.delete(key)
    }
  }

  return {
    size: () => windows.size,

    count(key) {
      const time = now()
      const open = windows.get(key)
      if (open !== undefined && open.resetsAt > time) {
        open.used += 1
        return { ...open }
      }
      windows.delete(key)
      forgetFinished(time)
      const opened = { used: 1, resetsAt: time + windowMs }
      windows.set(key, opened)
      return { ...opened }
    },

    close: async () => windows.clear(),
  }
}
