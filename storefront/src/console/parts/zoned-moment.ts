/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(timeZone: string, moment: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  })
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const { year, month, day, hour, minute, second } = parts
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return shown - Math.floor(moment / 1000) * 1000
}

/** `2026-11-27T15:04` as the clocks of a time zone show it → the moment in UTC. An hour that is skipped counts as the one after it. */
export function momentIn(timeZone: string, local: string): string {
  const asUtc = Date.parse(`${local}Z`)
  const guess = asUtc - offsetOf(timeZone, asUtc)
  return new Date(asUtc - offsetOf(timeZone, guess)).toISOString()
}

/** A moment as the clocks of a time zone show it, as a field begins with it: `2026-11-27T15:04`. */
export function localIn(timeZone: string, iso: string): string {
  const moment = Date.parse(iso)
  return new Date(moment + offsetOf(timeZone, moment)).toISOString().slice(0, 16)
}
