import { secretWord } from './secret-word.ts'

const redacted = '[redacted]'

/** Names and signed tokens are made of these. A run is looked at once as a whole, so the time does not grow with its square. */
const runs = /[\w.-]+/g
const tokenStart = /\beyJ[\w-]{5}/

/** JSON Web Tokens: parts of base64url with dots between them, the first of which begins as `{"` does. */
export const scrubSignedTokens = (text: string): string =>
  text.includes('eyJ') ? text.replace(runs, (run) => (run.includes('eyJ') ? scrubTokenIn(run) : run)) : text

function scrubTokenIn(run: string): string {
  const parts = run.split('.')
  const first = parts.findIndex((part, index) => tokenStart.test(part) && (parts[index + 1] ?? '') !== '')
  if (first === -1) return run
  const start = parts[first]?.search(tokenStart) ?? 0
  const scrubbed = [...parts.slice(0, first), `${parts[first]?.slice(0, start)}${redacted}`].join('.')
  return run.endsWith('.') ? `${scrubbed}.` : scrubbed
}

/** Between a name and its value: `=`, `: `, `":"`, the last one also within another JSON text. */
const assignment = /\\{0,8}["']?\s{0,20}[=:](\s{0,20})/y
const openingQuote = /\\{0,8}["']/y
const plainValue = /[^\s"'&,;)}\]\\]+/y
/** `… their tokens: REDIS_URL is not set` is a sentence of ours. */
const settingName = /^[A-Z]+(?:_[A-Z]+)+$/

/** `name=value`, `name: value`, `"name":"value"` where the name is that of a secret; also where the value is cut off. */
export function scrubNamedValues(text: string): string {
  let scrubbed = ''
  let copiedTo = 0
  runs.lastIndex = 0
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    if (!secretWord.test(run[0])) continue
    const value = valueAt(text, run.index + run[0].length)
    if (value === undefined) continue
    scrubbed += text.slice(copiedTo, value.start) + redacted
    copiedTo = value.end
    runs.lastIndex = value.end
  }
  return copiedTo === 0 ? text : scrubbed + text.slice(copiedTo)
}

/** The value that is given to the name that ends at `end`. */
function valueAt(text: string, end: number): { start: number; end: number } | undefined {
  const between = matchAt(assignment, text, end)
  if (between === undefined) return undefined
  const start = end + between[0].length
  const quote = matchAt(openingQuote, text, start)?.[0]
  if (quote !== undefined) return { start, end: endOfQuoted(text, start, quote) }
  const value = matchAt(plainValue, text, start)?.[0]
  const isSentence = between[1] !== '' && settingName.test(value ?? '')
  return value === undefined || isSentence ? undefined : { start, end: start + value.length }
}

function endOfQuoted(text: string, start: number, quote: string): number {
  const closing = text.indexOf(quote, start + quote.length)
  return closing === -1 ? text.length : closing + quote.length
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
