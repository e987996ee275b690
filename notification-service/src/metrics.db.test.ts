import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { orderConfirmed } from '@storefleet/contracts'
import { createLogger, noTracing } from '@storefleet/observability'
import { forEachDatabase, readMetrics, type TestService, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { readNotificationConfig } from './config.ts'
import { type DeliveryAttempt, newDelivery } from './deliveries/delivery.ts'
import { createDeliveryStore, type DeliveryStore } from './deliveries/delivery-store.ts'
import { sendDueDeliveries } from './deliveries/send-due-deliveries.ts'
import { startMailServer } from './testing/mail-server.ts'
import { messageSecrets } from './testing/message-secrets.ts'
import { startNotificationService } from './testing/start-notification-service.ts'

let mailServer: Awaited<ReturnType<typeof startMailServer>>
let service: TestService
before(async () => {
  mailServer = await startMailServer()
  const { smtpUrl } = readNotificationConfig({ SMTP_URL: mailServer.url })
  service = await startNotificationService({ settings: { smtpUrl } })
})
after(() => mailServer.close())

async function series() {
  const all = await readMetrics(service.url)
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('deliveries_')))
}
const order = (email: string) => service.host.deliver(orderConfirmed('o', sampleOrder({ email })))

test('when nothing was sent yet, then every series is there and stands at 0', async () => {
  const all = await series()
  assert.equal(Object.keys(all).length, 2 * 4 + 2 + 1)
  assert.deepEqual(
    Object.values(all).filter((value) => value !== 0),
    [],
  )
})

test('when an email is sent, refused for now and refused for good, then each attempt counts, and what waits is told', async () => {
  const [good, later, never] = [1, 2, 3].map(() => `${randomUUID()}@example.com`) as [string, string, string]
  mailServer.refusals.push({ code: 451, message: 'try later', recipient: later })
  mailServer.refusals.push({ code: 550, message: 'no such user', recipient: never })
  for (const email of [good, later, never]) await service.host.deliver(await order(email))

  const all = await waitFor(async () => {
    const now = await series()
    return (
      now['deliveries_total{channel="email",result="dead"}'] === 1 &&
      now['deliveries_pending{channel="email"}'] === 1 &&
      now
    )
  })
  assert.equal(all['deliveries_total{channel="email",result="sent"}'], 1)
  assert.equal(all['deliveries_total{channel="email",result="failed"}'], 1)
  assert.equal(all['deliveries_pending{channel="push"}'], 0)
  assert.ok(Number(all.deliveries_oldest_pending_seconds) > 0)
})

forEachDatabase((openTestDatabase) => {
  test('when an attempt’s outcome cannot be saved, or comes too late, then it does not count', async () => {
    const db = await openTestDatabase({ migrations: new URL('../migrations/', import.meta.url) })
    const store: DeliveryStore = createDeliveryStore(db)
    const attempts: DeliveryAttempt[] = []
    let nowMs = Date.parse('2026-11-23T12:00:00Z')
    const now = () => new Date(nowMs)
    const content = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }
    const event = { id: randomUUID(), type: 'order.confirmed', subject: randomUUID(), correlationid: randomUUID() }
    const notice = { channel: 'email', recipient: 'ada@example.com', title: 'Hello', content } as const
    await store.queue(db, [newDelivery(event, notice, { id: randomUUID(), now: now() })])
    const send = (deliveries = store) =>
      sendDueDeliveries(
        {
          deliveries,
          senders: { email: async () => ({ providerMessageId: null }), push: () => Promise.reject(new Error('none')) },
          logger: createLogger({ level: 'silent' }),
          tracing: noTracing,
          secrets: messageSecrets,
          now,
          random: () => 0.5,
          leaseMs: 1000,
          countAttempt: (attempt) => attempts.push(attempt),
        },
        'email',
      )
    await send({ ...store, recordSent: () => Promise.reject(new Error('the process died')) })
    nowMs += 1000
    await send({ ...store, recordSent: async () => false })
    assert.deepEqual(attempts, [])
    assert.deepEqual([...(await store.countPending())], [['email', 1]])
    assert.deepEqual(await store.oldestPendingAt(), new Date('2026-11-23T12:00:00Z'))

    nowMs += 1000
    await send()
    assert.deepEqual(attempts, [{ channel: 'email', result: 'sent' }])
    assert.deepEqual([...(await store.countPending())], [])
    assert.equal(await store.oldestPendingAt(), undefined)
  })
})
