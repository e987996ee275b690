import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFakeStripeBooks, type FakeStripeBooks, FakeStripeError } from './fake-stripe-books.ts'

type Recorded = { fingerprint: string; status: number; body: unknown }
type Loss = 'before' | 'after'

/** A server that behaves as Stripe's API does, as far as the provider uses it: with idempotency keys and responses that get lost. */
export async function startFakeStripe(now: () => Date) {
  const books = createFakeStripeBooks(now)
  const recorded = new Map<string, Recorded>()
  let loss: { path: RegExp; when: Loss; times: number } | undefined
  const server = createServer((request, response) => void handle(request, response))

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '', 'http://stripe.test')
    const text = await bodyOf(request)
    const lost = loss?.path.test(`${request.method} ${url.pathname}`) ? loss.when : undefined
    if (loss && lost) {
      loss.times -= 1
      if (loss.times === 0) loss = undefined
    }
    if (lost === 'before') return request.socket.destroy()
    const key = String(request.headers['idempotency-key'] ?? '')
    const fingerprint = `${request.method} ${url.pathname} ${text}`
    const known = request.method === 'POST' ? recorded.get(key) : undefined
    const params = parseForm(request.method === 'GET' ? url.searchParams : new URLSearchParams(text))
    const { status, body } = known ?? respond(books, `${request.method} ${url.pathname}`, params)
    if (!known && request.method === 'POST') recorded.set(key, { fingerprint, status, body: structuredClone(body) })
    if (lost === 'after') return request.socket.destroy()
    if (known && known.fingerprint !== fingerprint) return send(response, 400, mismatch)
    return send(response, status, body, known ? { 'idempotent-replayed': 'true' } : {})
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    books,
    /** The next requests that match, such as `POST .*confirm`, get no response, before or after they took effect. */
    loseNext: (path: RegExp, when: Loss = 'after', times = 1) => {
      loss = { path, when, times }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const mismatch = {
  error: {
    type: 'idempotency_error',
    message: 'Keys for idempotent requests can only be used with the same parameters',
  },
}

function respond(books: FakeStripeBooks, request: string, params: Record<string, string>) {
  try {
    return { status: 200, body: books.handle(request, params) }
  } catch (error) {
    if (error instanceof FakeStripeError) return { status: error.status, body: { error: error.body } }
    throw error
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_fake', ...headers })
  response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const parseForm = (form: URLSearchParams): Record<string, string> => Object.fromEntries(form)
