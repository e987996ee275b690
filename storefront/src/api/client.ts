import type { Problem } from './schema.ts'

/** The API refused a request, or did not respond: then `code` is `offline`. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly code: string
  /** What is wrong with single fields of the body, by their paths, such as `shippingAddress.name`. */
  readonly fields: Readonly<Record<string, string>>
  /** What else the problem document says. */
  readonly problem: Partial<Problem> & Record<string, unknown>

  constructor(status: number, problem: Partial<Problem> & Record<string, unknown>) {
    super(problem.detail ?? textOf(problem.message) ?? problem.code ?? 'No response')
    this.status = status
    this.code = problem.code ?? 'unknown'
    this.fields = Object.fromEntries((problem.errors ?? []).map(({ field, message }) => [field, message]))
    this.problem = problem
  }
}

/** Routes below `auth` have a `message` where others have a `detail`. */
const textOf = (message: unknown): string | undefined => (typeof message === 'string' ? message : undefined)

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** A body is sent as JSON; a `Blob` as it is, with its type. */
type CallOptions = Readonly<{ body?: unknown; headers?: Readonly<Record<string, string>> }>

/** Where the token of a signed-in customer comes from. */
type TokenSource = Readonly<{
  /** Undefined for guests. */
  read: () => Promise<string | undefined>
  /** The token after one that was refused; undefined where the session has ended. */
  renew: (refused: string) => Promise<string | undefined>
}>

let tokens: TokenSource | undefined

/** `session/session-state.ts` says where tokens come from; without it requests are those of a guest. */
export function takeTokensFrom(source: TokenSource): void {
  tokens = source
}

/** What differs by who asks. All else is asked without a token, so that caches may keep it. */
const personal = /^(carts|orders|users|notifications|push)\b|[?&]cartId=/

/** Which requests are sent with the token of who is signed in. */
let isPersonal = (path: string): boolean => personal.test(path)

/** On the pages of staff every request is one of theirs, but those that find out who they are. */
export function sendTokenAlways(): void {
  isPersonal = (path) => !path.startsWith('auth/')
}

/** What a request is sent with so that it is one of the signed-in customer; nothing for guests. */
export async function sessionHeaders(): Promise<Record<string, string>> {
  return headersWith(await tokens?.read())
}

const headersWith = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` }

/**
 * Sends a request to the API, as the customer who is signed in, and returns its JSON. Rejects with an `ApiError`: `session-ended`
 * where the customer has to sign in again.
 */
export async function callApi<Body>(method: Method, path: string, options: CallOptions = {}): Promise<Body> {
  return (await callTagged<Body>(method, path, options)).body
}

/** A body, and the version that it is of: what `If-Match` says when it is saved. */
export type Tagged<Body> = Readonly<{ body: Body; etag: string }>

/** As `callApi`, for what has its version in the header `ETag`. */
export async function callTagged<Body>(method: Method, path: string, options: CallOptions = {}): Promise<Tagged<Body>> {
  const token = isPersonal(path) ? await tokens?.read() : undefined
  const as = (who: string | undefined) =>
    send<Body>(method, path, { ...options, headers: { ...headersWith(who), ...options.headers } })
  try {
    return await as(token)
  } catch (error) {
    if (token === undefined || !(error instanceof ApiError) || error.status !== 401) throw error
    const renewed = await tokens?.renew(token)
    // The token of an order opens it without a session.
    if (renewed === undefined && options.headers?.['x-order-access-token'] === undefined) {
      throw new ApiError(401, { code: 'session-ended' })
    }
    return as(renewed)
  }
}

async function send<Body>(method: Method, path: string, { body, headers = {} }: CallOptions): Promise<Tagged<Body>> {
  const response = await fetch(`/api/v1/${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': body instanceof Blob ? body.type : 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, { code: 'offline' })
  })
  const text = await response.text()
  const parsed = text === '' ? undefined : parse(text)
  if (!response.ok) throw new ApiError(response.status, (parsed ?? {}) as Partial<Problem>)
  return { body: parsed as Body, etag: response.headers.get('etag') ?? '' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null where the browser keeps nothing. */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeItem(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // What is not kept is asked for again.
  }
}
