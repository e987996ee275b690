import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SendFailure } from '../sender.ts'
import {
  type Delivery,
  failAttempt,
  maxAttempts,
  newDelivery,
  refusalToSend,
  resendOf,
  retryDelayMs,
} from './delivery.ts'

const now = new Date('2026-11-23T12:00:00Z')
const middle = { now, random: 0.5 }
const event = { id: 'event-1', type: 'order.confirmed', subject: 'order-1', correlationid: 'correlation-1' }
const content = { subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' }
const fresh = newDelivery(
  event,
  { channel: 'email', recipient: 'ada@example.com', title: 'Hello', content },
  { id: 'd1', now },
)
const sending = (attempts: number): Delivery => ({ ...fresh, status: 'sending', attempts })

test('when attempts fail one after another, then each wait is three times longer, up to four hours', () => {
  const seconds = [1, 2, 3, 4, 12].map((attempts) => retryDelayMs(attempts, 0.5) / 1000)
  assert.deepEqual(seconds, [5, 15, 45, 135, 14400])
})

test('when many deliveries fail together, then their waits are spread by 20 % either way', () => {
  assert.deepEqual([retryDelayMs(1, 0), retryDelayMs(1, 1)], [4000, 6000])
})

test('when an attempt fails in a way that may pass, then another one is due later', () => {
  const failed = failAttempt(sending(1), new Error('connection\r\nrefused'), middle)
  assert.deepEqual(failed, {
    status: 'failed',
    nextAttemptAt: new Date('2026-11-23T12:00:05Z'),
    lastError: 'connection refused',
  })
})

test('when the other side says when to come back, then it is not asked earlier', () => {
  const busy = new SendFailure('busy', { isPermanent: false, retryAfterMs: 60_000 })
  assert.deepEqual(failAttempt(sending(1), busy, middle).nextAttemptAt, new Date('2026-11-23T12:01:00Z'))
})

test('when a failure is permanent, then there is no other attempt', () => {
  const unknown = new SendFailure('550 no such user', { isPermanent: true })
  assert.deepEqual(failAttempt(sending(1), unknown, middle), {
    status: 'dead',
    nextAttemptAt: null,
    lastError: '550 no such user',
  })
})

test('when a mail server quotes the message it refuses, then the link in it is not kept', () => {
  const quoting = new SendFailure('554 spam: https://shop.test/verify-email?token=abc.def-1', { isPermanent: true })
  const { lastError } = failAttempt(sending(1), quoting, middle)
  assert.equal(lastError, '554 spam: https://shop.test/verify-email?token=[redacted]')
})

test('when the last attempt fails, then the delivery is dead', () => {
  assert.equal(failAttempt(sending(maxAttempts), new Error('still away'), middle).status, 'dead')
})

test('when a link in a message has expired, then the message is not sent', () => {
  const stale: Delivery = { ...sending(3), expiresAt: new Date('2026-11-23T12:00:00Z') }
  assert.equal(refusalToSend(stale, now)?.isPermanent, true)
})

test('when no attempt ever finishes, then the attempts end all the same', () => {
  assert.equal(refusalToSend(sending(maxAttempts), now), undefined)
  assert.match(refusalToSend(sending(maxAttempts + 1), now)?.message ?? '', /No attempt ever finished/)
})

test('when a resend is sent again, then it is linked to the first delivery', () => {
  const first = resendOf({ ...sending(1), status: 'sent' }, { id: 'd2', now, requestedBy: 'staff-1' })
  const second = resendOf({ ...first, status: 'sent' }, { id: 'd3', now, requestedBy: 'staff-1' })
  assert.deepEqual([first.resendOf, second.resendOf, second.status, second.attempts], ['d1', 'd1', 'queued', 0])
})
