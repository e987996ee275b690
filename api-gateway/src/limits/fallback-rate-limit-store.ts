import type { RateLimitStore } from './rate-limit-store.ts'

/** Counts in the store that gateways share, and in this process alone for as long as that one cannot. */
export const createFallbackRateLimitStore = (shared: RateLimitStore, own: RateLimitStore): RateLimitStore => ({
  async count(key) {
    try {
      return await shared.count(key)
    } catch {
      return own.count(key)
    }
  },
  async close() {
    await Promise.all([shared.close(), own.close()])
  },
})
