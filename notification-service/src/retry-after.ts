/** Returns what `Retry-After`, which is seconds or a date (RFC 9110), asks to wait in milliseconds from now; 0 without one. */
export function retryAfterMs(header: string | undefined, now: Date): number {
  if (header === undefined) return 0
  const waitMs = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime()
  return Number.isNaN(waitMs) ? 0 : Math.max(0, waitMs)
}
