import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger, type LogFile } from '@storefleet/observability'
import { createTestHost, startTestService } from '@storefleet/test-kit'
import { createOrderService, readOrderConfig } from './app.ts'
import { createFakeStock } from './testing/fake-stock.ts'

const warningsOf = async (settings: Record<string, string>) => {
  const lines: string[] = []
  const file: LogFile = { write: (line: string) => void lines.push(line), close: () => {} }
  const host = { ...createTestHost(), logger: createLogger({ level: 'fatal', file }) }
  await startTestService(
    (given, url) =>
      createOrderService(
        readOrderConfig({ ...settings, PORT: '0', GRPC_PORT: '0', DATABASE_URL: url, EVENT_BUS_URL: 'in-process:' }),
        given,
        { stock: createFakeStock() },
      ),
    { host },
  )
  return lines.filter((line) => line.includes('"level":"warn"'))
}

test('when production starts with the sandbox, then it warns that no money is moved, and development does not', async () => {
  const secret = 'a-secret-of-this-test-that-is-long-enough'
  const [warning, ...others] = await warningsOf({
    NODE_ENV: 'production',
    PAYMENT_PROVIDERS: 'sandbox',
    ORDER_SERVICE_TOKEN_SECRET: secret,
    ORDER_SERVICE_EVENT_SECRET: secret,
    ORDER_ACCESS_SECRET: secret,
    SANDBOX_WEBHOOK_SECRET: secret,
  })
  assert.match(warning ?? '', /PAYMENT_PROVIDERS names the sandbox/)
  assert.deepEqual([others, await warningsOf({})], [[], []])
})
