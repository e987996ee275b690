import { after } from 'node:test'
import { createConfigReader, readServiceConfig, type Service, type ServiceConfig } from '@storefleet/service-kit'
import { createTestHost, type TestHost } from './test-host.ts'

export type TestResponse = {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
  body: any
}

export type TestService = {
  service: Service
  host: TestHost
  url: string
  grpcAddress: string | undefined
  request(
    method: string,
    path: string,
    options?: { token?: string | undefined; headers?: Record<string, string>; body?: unknown },
  ): Promise<TestResponse>
}

const started: Service[] = []
after(async () => {
  for (const service of started) await service.stop()
})

/** Settings of a service under test: any free port, a database in memory. */
export const testConfig = (service: string, databaseUrl = 'pglite://memory'): ServiceConfig =>
  readServiceConfig(createConfigReader({ PORT: '0', GRPC_PORT: '0', DATABASE_URL: databaseUrl }), { service, port: 0 })

/** Starts a service as a process would; it is stopped after the file's last test. A string or buffer as body is sent as it is. */
export async function startTestService(
  create: (host: TestHost, databaseUrl: string) => Promise<Service>,
  { host = createTestHost(), databaseUrl = 'pglite://memory' }: { host?: TestHost; databaseUrl?: string } = {},
): Promise<TestService> {
  const service = await create(host, databaseUrl)
  const { url, grpcAddress } = await service.start()
  started.push(service)

  return {
    service,
    host,
    url,
    grpcAddress,
    async request(method, path, { token, headers = {}, body } = {}) {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array
      const response = await fetch(`${url}${path}`, {
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
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text !== '' ? JSON.parse(text) : text,
      }
    },
  }
}
