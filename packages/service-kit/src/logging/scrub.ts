const secretWord =
  'passw(?:or)?d|passphrase|secret|token|api[_-]?key|private[_-]?key|authorization|cookie|signature|credential|card[_-]?number|cvc|cvv|p256dh'

/** Whether a field of this name holds something nobody else may know. */
export function isSecretName(name: string): boolean {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  const isSecret = secretName.test(name)
  if (knownNames.size < mostKnownNames) knownNames.set(name, isSecret)
  return isSecret
}

/** The same few names stand in every line. Those of data may be any, so not all are kept. */
const knownNames = new Map<string, boolean>()
const mostKnownNames = 1_000

const secretName = new RegExp(`${secretWord}|^(?:auth|bearer|jwt|pwd|pin|otp|totp)$`, 'i')

/** A quick look: most texts hold nothing of the kind, and every line of a log passes here. */
const suspicious = new RegExp(
  `${secretWord}|eyJ|bearer|basic |digest |[?&](?:code|key|sig|state|auth)=|@|reset-password/|[2-6](?:[ -]?\\d){12}`,
  'i',
)

/** `token=x` is the shortest that is looked for. */
const shortestSecret = 7
/** Most texts in a line are ids. */
const plainId = /^[0-9a-f]{8}[0-9a-f-]{24,28}$/

const signedToken = /\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g
const credentials = /\b(bearer|basic|digest) +[^\s"',;\\]+/gi
const userInfo = /(:\/\/[^\s/:@"']*:)[^\s/@"']+@/g
const queryParameter = /([?&](?:code|key|sig|state|auth)=)[^&#\s"'\\]+/gi
const resetLink = /(reset-password\/)[^/?#\s"'\\]+/g
/** `name=value`, `name: value`, `"name":"value"`, the last one also within another JSON text, and cut off at the end. */
const namedValue = new RegExp(
  `((?:${secretWord})[\\w.-]*\\\\*["']?\\s*[=:]\\s*)(?:(\\\\*)(["'])[\\s\\S]*?(?:\\2\\3|$)|[^\\s"'&,;)}\\]\\\\]+)`,
  'gi',
)
/** Where a number stands by itself: an id of hexadecimal digits and dashes is none. Cards begin with 2 to 6, times in milliseconds with 1. */
const longNumber = /(?<![\w-])[2-6](?:[ -]?\d){12,18}(?![\w-])/g

/** The text without what looks like a password, a token, a signature or a card number. What it says of names and places stays. */
export function scrub(text: string): string {
  if (text.length < shortestSecret || plainId.test(text) || !suspicious.test(text)) return text
  return text
    .replace(signedToken, '[redacted]')
    .replace(credentials, '$1 [redacted]')
    .replace(userInfo, '$1[redacted]@')
    .replace(queryParameter, '$1[redacted]')
    .replace(resetLink, '$1[redacted]')
    .replace(namedValue, '$1[redacted]')
    .replace(longNumber, (number) => (isCardNumber(number) ? '[card number]' : number))
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
