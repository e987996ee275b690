import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { orderConfirmed } from '@storefleet/contracts'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { startNotificationService } from '../testing/start-notification-service.ts'

let service: TestService
let staff: string
before(async () => {
  service = await startNotificationService()
  staff = await service.host.tokenFor({ role: 'staff' })
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and fails where it is not there.
const timelineOf = async (orderId: string): Promise<any[]> =>
  (await service.request('GET', `/api/v1/operations/notification-service/orders/${orderId}/story`, { token: staff }))
    .body.items

test('when an order is confirmed, then the story tells of the event and the email, and not what it says', async () => {
  const orderId = randomUUID()
  const email = `${randomUUID()}@example.com`
  const event = await service.host.deliver(orderConfirmed(orderId, sampleOrder({ email, accessToken: 'let-me-in' })))

  const timeline = await waitFor(async () => {
    const told = await timelineOf(orderId)
    return told.some(({ what }) => what === 'sent') && told
  })
  assert.deepEqual(
    timeline.map(({ kind, what, eventType, attempts }) => [kind, what, eventType, attempts]),
    [
      ['event', 'handled', 'order.confirmed', 1],
      ['delivery', 'queued', 'order.confirmed', undefined],
      ['delivery', 'sent', 'order.confirmed', 1],
    ],
  )
  for (const entry of timeline)
    assert.deepEqual([entry.eventId, entry.correlationId], [event.id, event.correlationid], entry.what)
  assert.doesNotMatch(JSON.stringify(timeline), /let-me-in|@example\.com|SF-|html/)
})

test('when nothing was sent about an order, then there is nothing to tell', async () => {
  assert.deepEqual(await timelineOf(randomUUID()), [])
})
