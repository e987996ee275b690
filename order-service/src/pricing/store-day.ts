const formats = new Map<string, Intl.DateTimeFormat>()

/** Returns the day, as `YYYY-MM-DD`, that it is at a moment in a time zone of the IANA database. */
export function storeDay(at: Date, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    // The locale of Sweden writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(at)
}

const dayMs = 86_400_000
const minuteMs = 60_000

/** Returns the day that is `days` after a day, both as `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** Returns the moment at which a day, as `YYYY-MM-DD`, begins in a time zone: midnight, or what the clocks are set to instead. */
export function startOfStoreDay(day: string, timeZone: string): Date {
  // The offsets of all time zones lie within fifteen hours, and days begin on a minute.
  let before = Date.parse(`${day}T00:00:00Z`) / minuteMs - 15 * 60
  let notBefore = before + 30 * 60
  while (notBefore - before > 1) {
    const middle = Math.floor((before + notBefore) / 2)
    if (storeDay(new Date(middle * minuteMs), timeZone) < day) before = middle
    else notBefore = middle
  }
  return new Date(notBefore * minuteMs)
}
