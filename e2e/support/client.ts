import { randomUUID } from 'node:crypto'

export type Answer = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a journey reads what it expects, and fails where it is not there.
  body: any
}

export type RequestOptions = { token?: string | undefined; headers?: Record<string, string>; body?: unknown }
export type Client = ReturnType<typeof createClient>

/** Talks to the shop as any program would. A string or buffer as body is sent as it is. */
export function createClient(baseUrl: string) {
  const request = async (
    method: string,
    path: string,
    { token, headers = {}, body }: RequestOptions = {},
  ): Promise<Answer> => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && !isRaw && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: isRaw ? (body as string) : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
  }

  return {
    baseUrl,
    request,
    get: (path: string, options?: RequestOptions) => request('GET', path, options),
    post: (path: string, body?: unknown, options?: RequestOptions) => request('POST', path, { ...options, body }),
    /** A POST that moves money: with an Idempotency-Key, a new one unless one is given. */
    pay: (path: string, body: unknown, { key = randomUUID(), ...options }: RequestOptions & { key?: string } = {}) =>
      request('POST', path, { ...options, body, headers: { 'idempotency-key': key, ...options.headers } }),
  }
}
