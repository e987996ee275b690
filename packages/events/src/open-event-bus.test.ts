import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTestHost } from '@storefleet/test-kit'
import { openEventBus } from './open-event-bus.ts'

const options = { service: 'order-service', logger: createTestHost().logger }

for (const url of ['kafka://secret:password@localhost', 'localhost:5672', '', 'http://localhost']) {
  test(`when the event bus is "${url}", then one sentence names the setting and tells no secret`, () =>
    assert.rejects(openEventBus(url, options), { name: 'ConfigError', message: /^EVENT_BUS_URL [^\n]+\.$/ }))
}

test('when the event bus is in the process, then it is ready', async () => {
  const bus = await openEventBus('in-process:', options)
  await bus.check()
  await bus.close()
})
