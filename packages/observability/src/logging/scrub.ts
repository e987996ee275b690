import { scrubNamedValues, scrubSignedTokens } from './scrub-runs.ts'
import { secretWord } from './secret-word.ts'

/** Returns whether a field of this name holds a secret. */
export function isSecretName(name: string): boolean {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  const isSecret = secretWord.test(name) || secretShortName.test(name)
  if (knownNames.size < mostKnownNames && name.length <= longestKnownName) knownNames.set(name, isSecret)
  return isSecret
}

/** The same few names stand in every line. Those of data may be any, so not all are kept. */
const knownNames = new Map<string, boolean>()
const mostKnownNames = 1_000
const longestKnownName = 100

const secretShortName = /^(?:auth|bearer|jwt|pwd|pin|otp|totp)$/i

/** A quick look: most texts hold nothing of the kind, and every line of a log passes here. */
const suspicious = /eyJ|bearer|basic |digest |[?&](?:code|key|sig|state|auth)=|@|reset-password\/|[2-6](?:[ -]?\d){12}/i

/** `token=x` is the shortest that is looked for. */
const shortestSecret = 7
/** Most texts in a line are ids. */
const plainId = /^[0-9a-f]{8}[0-9a-f-]{24,28}$/

const credentials = /\b(bearer|basic|digest) +[^\s"',;\\]+/gi
const userInfo = /(:\/\/[^\s/:@"']*:)[^\s/@"']+@/g
const queryParameter = /([?&](?:code|key|sig|state|auth)=)[^&#\s"'\\]+/gi
const resetLink = /(reset-password\/)[^/?#\s"'\\]+/g
/** Where a number stands by itself: an id of hexadecimal digits and dashes is none. Cards begin with 2 to 6, times in milliseconds with 1. */
const longNumber = /(?<![\w-])[2-6](?:[ -]?\d){12,18}(?![\w-])/g

/**
 * The text without what looks like a password, a token, a signature or a card number. What it says of names and places stays.
 * Takes time in proportion to the length of the text; callers cut texts that may be long.
 */
export function scrub(text: string): string {
  if (text.length < shortestSecret || plainId.test(text) || !(suspicious.test(text) || secretWord.test(text)))
    return text
  const scrubbed = scrubSignedTokens(text)
    .replace(credentials, '$1 [redacted]')
    .replace(userInfo, '$1[redacted]@')
    .replace(queryParameter, '$1[redacted]')
    .replace(resetLink, '$1[redacted]')
  return scrubNamedValues(scrubbed).replace(longNumber, (number) => (isCardNumber(number) ? '[card number]' : number))
}

/** By its check digit (ISO/IEC 7812-1, annex B). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0
}
