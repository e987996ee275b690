import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { after } from 'node:test'

/** `undefined` never responds. */
export type JsonResponse = { status?: number; body: unknown } | undefined
type Received = { path: string; authorization: string | undefined; body: Record<string, unknown> }

/** A service over HTTP that responds to POSTs as the test says, until the tests of the file have ended. */
export async function startJsonServer(respond: (request: Received) => JsonResponse) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Record<string, unknown>
    const seen = { path: request.url ?? '', authorization: request.headers.authorization, body }
    received.push(seen)
    const given = respond(seen)
    if (!given) return
    const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body)
    response.writeHead(given.status ?? 200, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}
