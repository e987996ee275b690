import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

export type FakeService = {
  url: string
  server: Server
  /** What it was asked, in order; bodies as far as they came. */
  seen: Seen[]
  stop(): Promise<void>
}

const readText = async (request: IncomingMessage) => {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += chunk
  return text
}

const echo: RequestListener = (request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ method: request.method, url: request.url }))
}

/** A service of a few lines: remembers what it is asked once the body is there, then answers by `answer`. Port 0 is any free one. */
export async function startFakeService(answer: RequestListener = echo, port = 0): Promise<FakeService> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    readText(request).then(
      (body) => {
        seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
        answer(request, response)
      },
      () => response.destroy(),
    )
  })
  await listen(server, port)
  const service = {
    url: urlOf(server),
    server,
    seen,
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  after(service.stop)
  return service
}

/** A service that gets the bare request and response, body unread. */
export async function startBareService(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer)
  await listen(server, 0)
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: urlOf(server), server }
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** An address where nothing listens. */
export async function refusingUrl(): Promise<string> {
  const server = createServer()
  await listen(server, 0)
  const url = urlOf(server)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return url
}
