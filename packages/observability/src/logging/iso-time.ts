let second = Number.NaN
let upToSecond = ''

/** The time now as a field of a JSON line, `,"time":"2026-01-02T03:04:05.678Z"`. A date is formatted once a second only. */
export function isoTime(): string {
  const now = Date.now()
  const current = Math.floor(now / 1000)
  if (current !== second) {
    second = current
    upToSecond = new Date(current * 1000).toISOString().slice(0, -4)
  }
  return `,"time":"${upToSecond}${String(now % 1000).padStart(3, '0')}Z"`
}
