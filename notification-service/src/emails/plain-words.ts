import { wordsIn } from '../words.ts'

/** Returns foreign text on one line: without control characters, characters that change the reading direction, and runs of spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const longestLine = 80

/**
 * Returns untrusted text, such as an address, for a mailbox that may be another person's: on one line, short, and without anything
 * that a mail program turns into a link (`https://…`, `www.…`, `name.tld`, `mailto:`, an email address).
 */
export function untrustedText(text: string): string {
  const line = oneLine(text)
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replaceAll('@', ' (at) ')
    .replace(/\bwww(?=[.\u2024\u3002\uff0e\uff61])./giu, 'www ')
    .replace(/[:\uff1a](?=\S)|[/\\](?=[/\\])|[.\u2024\u3002\uff0e\uff61](?=[^\s.])/gu, '$& ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length <= longestLine ? line : `${characters.slice(0, longestLine - 1).join('')}…`
}

const longestName = 40
const mostWords = 5

/**
 * Returns a name that a greeting may use; undefined otherwise. An address can be registered by another person, so a "name" that
 * holds a link, a number or an advertisement must not be mailed to it.
 */
function nameToGreet(name: string): string | undefined {
  const line = oneLine(name)
  const isShort = line.length > 0 && line.length <= longestName && line.split(' ').length <= mostWords
  const isOfLetters = /^(?:[\p{L}\p{M}'’.· -]|\u200c|\u200d)+$/u.test(line) && !/\.[^\s.]{2}/u.test(line)
  return isShort && isOfLetters ? line : undefined
}

export const greeting = (name: string, { locale }: Pick<Clock, 'locale'>): string =>
  wordsIn(locale).hello(nameToGreet(name) ?? '')

const longestReason = 500

/** Returns a reason that staff gave as a phrase: `damaged_in_transit` → `Damaged in transit`; a sentence does not change. */
export const inWords = (reason: string): string =>
  codeInWords(reason) ?? [...oneLine(reason)].slice(0, longestReason).join('')

/** Returns the words for a code of the shop or of a payment provider; undefined for a code without any. */
export const wordsForCode = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined

/** `insufficient_funds` → `Insufficient funds`; undefined for anything but a code. */
export const codeInWords = (code: string): string | undefined =>
  /^[a-z][a-z0-9_-]{0,59}$/.test(code) ? capitalized(code.replace(/[_-]+/g, ' ').trim()) : undefined

/** `standard` → `Standard` */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Clock = Readonly<{ locale: string; timeZone: string }>

/** Made once a locale and time zone: making one takes a thousand times as long as using it. */
const timeFormats = new Map<string, Intl.DateTimeFormat>()

function timeFormatOf({ locale, timeZone }: Clock): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`
  const known = timeFormats.get(name)
  if (known !== undefined) return known
  const date = { year: 'numeric', month: 'long', day: 'numeric' } as const
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const
  const made = new Intl.DateTimeFormat(locale, { ...date, ...time, timeZone })
  timeFormats.set(name, made)
  return made
}

/** In the language and time zone of the shop: `23 November 2026 at 14:05 UTC` in `en-GB`; undefined when it is not a time. */
export function formatTime(isoTime: string, clock: Clock): string | undefined {
  const time = new Date(isoTime)
  if (Number.isNaN(time.getTime())) return undefined
  return timeFormatOf(clock)
    .format(time)
    .replace(/[\u00a0\u202f]/g, ' ')
}

/** The address of a page, absolute and http(s); undefined for anything else, such as `javascript:`. */
export function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}
