import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { after } from 'node:test'
import type { Service } from '@storefleet/process'
import { createTestHost, type TestHost } from '@storefleet/test-kit'
import { createApiGateway } from '../app.ts'
import { readGatewayConfig } from '../config.ts'
import type { RouteGroup } from '../route-table.ts'

export type GatewayResponse = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
  json: any
}

export type Sending = {
  method?: string
  headers?: Record<string, string | string[]>
  body?: string | Buffer
  token?: string
}

export type TestGateway = {
  url: string
  service: Service
  host: TestHost
  /** Sends the path as it is written, without tidying it up. */
  send(path: string, sending?: Sending): Promise<GatewayResponse>
  /** Writes text to a new connection and returns everything received until it closes. */
  sendRaw(text: string): Promise<string>
}

/** Starts a gateway on a free port with these settings, without a cache unless they say so; it is stopped after the file's last test. */
export async function startGateway(
  env: NodeJS.ProcessEnv,
  { host = createTestHost(), table }: { host?: TestHost; table?: readonly RouteGroup[] } = {},
): Promise<TestGateway> {
  const service = await createApiGateway(
    readGatewayConfig({ PORT: '0', GRACE_PERIOD_MS: '2000', ANSWER_CACHE_MB: '0', ...env }),
    host,
    table,
  )
  const { url } = await service.start()
  after(() => service.stop())
  return {
    url,
    service,
    host,
    send: (path, sending) => send(url, path, sending),
    sendRaw: (text) => sendRaw(url, text),
  }
}

export function send(url: string, path: string, { method = 'GET', headers = {}, body, token }: Sending = {}) {
  const { hostname, port } = new URL(url)
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return new Promise<GatewayResponse>((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path, method, headers: { ...authorization, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const isJson = response.headers['content-type']?.includes('json') && text !== ''
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: isJson ? JSON.parse(text) : undefined,
          })
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function sendRaw(url: string, text: string) {
  const { hostname, port } = new URL(url)
  return new Promise<string>((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}
