import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { createConfigReader, findFreePort } from '@storefleet/process'
import { refuseBusyPorts } from './busy-ports.ts'
import { readServerUrl } from './fleet-databases.ts'

test('when a port of the fleet is in use, then its option is named, and a free one is not', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const free = await findFreePort()
  await assert.rejects(refuseBusyPorts({ '--port': free, '--metrics-port': port }), {
    name: 'ConfigError',
    message: `Port ${port} is in use by another program: choose another with --metrics-port.`,
  })
  server.close()
  await once(server, 'close')
  await refuseBusyPorts({ '--port': free, '--metrics-port': port })
})

test('when the server of the databases is no PostgreSQL, then the setting that names it is told', () => {
  const read = createConfigReader({ FLEET_POSTGRES_URL: 'mysql://127.0.0.1' })
  assert.throws(() => readServerUrl(read), { message: /^FLEET_POSTGRES_URL is not the URL of a PostgreSQL/ })
})
