export type TestResponse = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
  body: any
}

export type RequestOptions = { token?: string | undefined; headers?: Record<string, string>; body?: unknown }

/** Sends requests as any program would, JSON both ways. A string or buffer as body is sent as it is; redirects are answered, not followed. A stream of events is closed at once. */
export const createHttpClient =
  (baseUrl: string) =>
  async (method: string, path: string, { token, headers = {}, body }: RequestOptions = {}): Promise<TestResponse> => {
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
    if (response.headers.get('content-type') === 'text/event-stream') {
      await response.body?.cancel()
      return { status: response.status, headers: response.headers, body: '' }
    }
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
  }
