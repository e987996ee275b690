import { toEmailAddress } from '@storefleet/contracts'
import { createValidator, declaresOtherCharset } from '@storefleet/http'
import type { TObject } from 'typebox'
import { maxPasswordLength, minPasswordLength } from './password-policy.ts'

type Refusal = Readonly<{ status: number; code: string; message: string }>
export type AuthBody = { json: Readonly<Record<string, unknown>> } | { refusal: Refusal }

const refuse = (code: string, message: string, status = 400): AuthBody => ({ refusal: { status, code, message } })

/**
 * Returns a reader for the bodies of one endpoint: it checks the schema, leaves out what the schema does not name, and
 * writes email addresses as the accounts have them.
 */
export function createAuthBodyReader(schema: TObject): (text: string, contentType?: string) => AuthBody {
  const validator = createValidator(schema)
  const names = Object.keys(schema.properties)

  return (text, contentType = '') => {
    if (!/^application\/json\s*(?:;|$)/i.test(contentType)) {
      return refuse('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json', 415)
    }
    if (declaresOtherCharset(contentType)) return refuse('UNSUPPORTED_MEDIA_TYPE', 'Send the body in UTF-8', 415)
    const body = parse(text)
    if (!isObject(body)) return refuse('VALIDATION_ERROR', 'The body must be a JSON object')
    const json = Object.fromEntries(names.filter((name) => Object.hasOwn(body, name)).map((name) => [name, body[name]]))
    if (Object.values(json).some(isUnstorable)) return refuse('INVALID_TEXT', 'Text must not contain U+0000')
    if (!validator.isValid(json)) return refusalOf(validator.lastError(), json)
    return { json: typeof json.email === 'string' ? { ...json, email: accountEmail(json.email) } : json }
  }
}

/** Returns the address as the accounts have it: in lower case, its domain in ASCII. */
export const accountEmail = (email: string): string => (toEmailAddress(email) ?? email).toLowerCase()

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isUnstorable = (value: unknown) => typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())

/** In Better Auth's codes where it has one for the member. */
function refusalOf(error: string, json: Record<string, unknown>): AuthBody {
  const field = /^\/(\w+)/.exec(error)?.[1] ?? /'(\w+)'/.exec(error)?.[1] ?? ''
  const value = json[field]
  if (field === 'name' && value !== undefined) {
    return refuse(
      'INVALID_NAME',
      'The name must hold 1 to 200 characters, one of them visible and none a control character',
    )
  }
  if (field === 'image') return refuse('INVALID_IMAGE', 'The image must be an http or https URL')
  if (/password$/i.test(field) && typeof value === 'string') {
    return value.length < minPasswordLength
      ? refuse('PASSWORD_TOO_SHORT', `[body.${field}] The password must hold at least ${minPasswordLength} characters`)
      : refuse('PASSWORD_TOO_LONG', `[body.${field}] The password must hold at most ${maxPasswordLength} characters`)
  }
  return refuse('VALIDATION_ERROR', `[body.${field}] ${error.slice(error.indexOf(' ') + 1)}`)
}
