/** Text that somebody else wrote, on one line: no control characters, none that turn the reading direction, no runs of spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const longestName = 60

/**
 * A name fit to greet by, else undefined. Anyone may register with anyone's address, so a "name" that holds a link or an
 * advertisement would otherwise be mailed to a stranger in our name.
 */
export function nameToGreet(name: string): string | undefined {
  const line = oneLine(name)
  const isName = line.length > 0 && line.length <= longestName && !/[@/\\:<>]|\p{L}\.\p{L}{2,}|www\./iu.test(line)
  return isName ? line : undefined
}

export const greeting = (name: string): string =>
  `Hello${nameToGreet(name) === undefined ? '' : ` ${nameToGreet(name)}`},`

/** A reason as people say it: `insufficient_funds` → `Insufficient funds`; a sentence stays as it is. */
export const inWords = (reason: string): string => {
  const line = oneLine(reason)
  return /^[a-z0-9_-]+$/.test(line) ? capitalized(line.replace(/[_-]+/g, ' ').trim()) : line
}

/** `standard` → `Standard` */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** `2026-11-23T14:05:00Z` → `23 November 2026 at 14:05 UTC`; undefined when it is not a time. */
export function formatTime(isoTime: string): string | undefined {
  const time = new Date(isoTime)
  return Number.isNaN(time.getTime()) ? undefined : `${timeFormat.format(time)} UTC`
}

/** The address of a page, absolute and http(s); undefined for anything else, such as `javascript:`. */
export function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
