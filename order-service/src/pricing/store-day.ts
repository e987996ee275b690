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
