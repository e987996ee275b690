/** Each kind of error and its HTTP status. */
export const statusOfCode = {
  invalid: 400,
  unauthenticated: 401,
  payment_required: 402,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  precondition_required: 428,
  rate_limited: 429,
  unavailable: 503,
  timeout: 504,
} as const

export type ErrorCode = keyof typeof statusOfCode

/** `field` is a path into the input, such as `items[0].quantity`. */
export type FieldError = { field: string; message: string }

export type ErrorDetails = {
  fields?: FieldError[]
  /** Further members of the problem document (RFC 9457, section 3.2). */
  extra?: Record<string, unknown>
  headers?: Record<string, string>
  cause?: unknown
}

/** An error the caller can act on. Anything else that is thrown is a bug, and what it says stays inside. */
export class ServiceError extends Error {
  readonly code: ErrorCode
  /** Stable, in kebab-case: what programs compare. */
  readonly slug: string
  readonly fields: FieldError[] | undefined
  readonly extra: Record<string, unknown> | undefined
  readonly headers: Record<string, string> | undefined

  constructor(code: ErrorCode, slug: string, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.name = 'ServiceError'
    this.code = code
    this.slug = slug
    this.fields = details.fields
    this.extra = details.extra
    this.headers = details.headers
  }

  get status(): number {
    return statusOfCode[this.code]
  }
}

/** A dependency refuses what the service needs, until a person does what the message says. */
export class NeedsRepair extends ServiceError {}

export const needsRepair = (slug: string, message: string) => new NeedsRepair('unavailable', slug, message)

/** An error of something the service depends on. Callers are told another one, which does not say what is inside. */
export abstract class DependencyUnavailable extends Error {
  /** What callers are told. */
  abstract toServiceError(): ServiceError
}

/** Returns what callers are told of an error: for a dependency that is not available its `ServiceError`, else the error itself. */
export const withOutagesNamed = (error: unknown): unknown =>
  error instanceof DependencyUnavailable ? error.toServiceError() : error

const errorOf = (code: ErrorCode) => (slug: string, message: string, details?: ErrorDetails) =>
  new ServiceError(code, slug, message, details)

export const invalid = errorOf('invalid')
export const unauthenticated = errorOf('unauthenticated')
export const paymentRequired = errorOf('payment_required')
export const forbidden = errorOf('forbidden')
export const notFound = errorOf('not_found')
export const conflict = errorOf('conflict')
export const preconditionFailed = errorOf('precondition_failed')
export const preconditionRequired = errorOf('precondition_required')
export const tooLarge = errorOf('too_large')
export const unsupported = errorOf('unsupported')
export const unprocessable = errorOf('unprocessable')
export const rateLimited = errorOf('rate_limited')
export const unavailable = errorOf('unavailable')
