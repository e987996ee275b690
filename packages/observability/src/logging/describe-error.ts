import { scrub } from './scrub.ts'

/** What a line may tell of an error. Any other field of it is left out: there drivers keep rows, requests and answers. */
export type ErrorFacts = {
  type: string
  message: string
  code?: string | number
  /** Of a database's constraint. */
  constraint?: string
  stack?: string
  cause?: ErrorFacts
  errors?: ErrorFacts[]
}

const deepestCause = 4
const mostErrors = 5
const longestMessage = 1_000
const longestStack = 6_000
const mostFrames = 100

export function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: cut(String(error)) }
  const { code, constraint, cause } = error as Error & { code?: unknown; constraint?: unknown }
  const type = String(error.name || error.constructor?.name || 'Error')
  const message = messageOf(error)
  const facts: ErrorFacts = { type, message }
  if (typeof code === 'string' || typeof code === 'number') facts.code = typeof code === 'string' ? cut(code) : code
  if (typeof constraint === 'string') facts.constraint = constraint
  if (typeof error.stack === 'string') facts.stack = stackOf(error, `${type}: ${message}`)
  if (depth >= deepestCause) return facts
  if (cause instanceof Error) facts.cause = describeError(cause, depth + 1)
  if (error instanceof AggregateError) {
    const errors: unknown[] = error.errors.slice(0, mostErrors)
    facts.errors = errors.filter((each) => each instanceof Error).map((each) => describeError(each, depth + 1))
  }
  return facts
}

/** For a person to read. */
export const toText = ({ type, message, stack = `${type}: ${message}`, code, cause }: ErrorFacts): string =>
  [stack, ...(code === undefined ? [] : [`code: ${code}`]), ...(cause ? [`caused by ${toText(cause)}`] : [])].join('\n')

/** Parsers quote what they could not read, which is what a client sent. */
function messageOf(error: Error): string {
  const message = String(error.message)
  if (error instanceof SyntaxError && message.includes('JSON')) return 'The text is not valid JSON'
  const told = isBadInput(error) ? message.replace(/"[\s\S]*"/g, '"…"') : message
  return cut(told)
}

/** Cut before it is scrubbed as well: what a client sent may be of any length. */
const cut = (text: string) => scrub(text.slice(0, 4 * longestMessage)).slice(0, longestMessage)

/** PostgreSQL's class 22, data exception: its message quotes the value. */
const isBadInput = ({ code }: Error & { code?: unknown }) => typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)

/** The frames alone are the error's own: above them stands its message once more. */
function stackOf({ stack = '', message }: Error, title: string): string {
  const end = stack.indexOf(message)
  const isKnown = end >= 0
  const frames = (isKnown ? stack.slice(end + message.length) : stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
  return [title, ...(isKnown ? frames : frames.map(cut))].join('\n').slice(0, longestStack)
}
