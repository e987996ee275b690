import { APIError } from 'better-auth/api'
import { findPasswordProblem } from './password-policy.ts'
import { isPersonName, maxNameLength } from './person-name.ts'

const maxEmailLength = 254
const maxImageUrlLength = 2_000

type Input = Record<string, unknown>

const refuse = (code: string, message: string) => APIError.from('BAD_REQUEST', { code, message })

/** Refuses what Better Auth would take and we would not; what is not even a text is left to its own checks. */
export function checkProfile({ name, email, image }: Input): void {
  if (typeof name === 'string' && !isPersonName(name)) {
    throw refuse('INVALID_NAME', `The name must hold 1 to ${maxNameLength} characters, one of them visible`)
  }
  if (typeof email === 'string' && email.length > maxEmailLength) {
    throw refuse('INVALID_EMAIL', `The email address must hold at most ${maxEmailLength} characters`)
  }
  if (image !== undefined && image !== null && !isImageUrl(image)) {
    throw refuse('INVALID_IMAGE', 'The image must be an http or https URL')
  }
}

/** Refuses the one character that PostgreSQL cannot keep in a text. */
export function checkText(body: unknown): void {
  const isUnkeepable = (value: unknown) => typeof value === 'string' && value.includes('\0')
  if (Object.values(body ?? {}).some(isUnkeepable)) throw refuse('INVALID_TEXT', 'Text must not contain U+0000')
}

/** Refuses common passwords and those that hold the name of their owner's email address. */
export function checkPassword(password: unknown, email: unknown): void {
  if (typeof password !== 'string') return
  const problem = findPasswordProblem(password, typeof email === 'string' ? email : undefined)
  if (problem) throw refuse(problem.code, problem.message)
}

function isImageUrl(image: unknown): boolean {
  if (typeof image !== 'string' || image.length > maxImageUrlLength) return false
  const protocol = URL.parse(image)?.protocol
  return protocol === 'https:' || protocol === 'http:'
}
