import { after } from 'node:test'
import { createConfigReader, type Service } from '@storefleet/process'
import { readServiceConfig, type ServiceConfig } from '@storefleet/service'
import { createHttpClient } from './http-client.ts'
import { createTestHost, type TestHost } from './test-host.ts'

export type TestService = {
  service: Service
  host: TestHost
  url: string
  grpcAddress: string | undefined
  request: ReturnType<typeof createHttpClient>
}

const started: Service[] = []
after(async () => {
  for (const service of started) await service.stop()
})

/** Settings of a service under test: any free port, a database in memory. */
export const testConfig = (service: string, databaseUrl = 'pglite://memory'): ServiceConfig =>
  readServiceConfig(createConfigReader({ PORT: '0', GRPC_PORT: '0', DATABASE_URL: databaseUrl }), { service, port: 0 })

/** Starts a service as a process would; it is stopped after the file's last test. */
export async function startTestService(
  create: (host: TestHost, databaseUrl: string) => Promise<Service>,
  { host = createTestHost(), databaseUrl = 'pglite://memory' }: { host?: TestHost; databaseUrl?: string } = {},
): Promise<TestService> {
  const service = await create(host, databaseUrl)
  const { url, grpcAddress } = await service.start()
  started.push(service)

  return { service, host, url, grpcAddress, request: createHttpClient(url) }
}
