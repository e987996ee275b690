import { randomUUID } from 'node:crypto'
import { createHttpClient, type RequestOptions } from '@storefleet/test-kit/http-client'

export type { TestResponse } from '@storefleet/test-kit/http-client'
export type Client = ReturnType<typeof createClient>

/** Talks to the shop as any program would. */
export function createClient(baseUrl: string) {
  const request = createHttpClient(baseUrl)
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
