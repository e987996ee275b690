import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderConfirmed } from '@storefleet/contracts'
import { attemptsOfRound, settleAttempt } from './webhook-delivery.ts'
import { reasonToDisable, rotate, secretOverlapMs, signingAt } from './webhook-endpoint.ts'
import { webhookEventTypes } from './webhook-event-types.ts'
import { writeWebhookMessage } from './webhook-message.ts'

const now = new Date('2026-11-27T12:00:00Z')
const dayMs = 86_400_000
const refused = { status: 500, body: '', error: 'Responded 500', retryAfterMs: 0 }
const settle = (attempts: number, result: Parameters<typeof settleAttempt>[1] = refused, random = 0) =>
  settleAttempt({ attempts, lastAttempt: attemptsOfRound }, result, { now, random })
const waitOf = ({ nextAttemptAt }: { nextAttemptAt: Date | null }) => (nextAttemptAt?.getTime() ?? 0) - now.getTime()

test('when attempts fail, then each wait is longer, three days in all, and the last failure ends the delivery', () => {
  const waits = Array.from({ length: attemptsOfRound - 1 }, (_, index) => waitOf(settle(index + 1)))
  assert.deepEqual(
    waits,
    waits.toSorted((a, b) => a - b),
  )
  const days = waits.reduce((sum, wait) => sum + wait, 0) / dayMs
  assert.ok(days > 3 && days < 4, String(days))
  assert.equal(settle(attemptsOfRound).status, 'dead')
})

test('when a delivery was replayed, then its waits begin again', () => {
  const again = { attempts: attemptsOfRound + 1, lastAttempt: attemptsOfRound * 2 }
  assert.equal(waitOf(settleAttempt(again, refused, { now, random: 0 })), waitOf(settle(1)))
})

test('when a response asks to wait, then it is waited for, but never more than a day', () => {
  assert.equal(waitOf(settle(1, { ...refused, retryAfterMs: 90_000 })), 90_000)
  assert.equal(waitOf(settle(1, { ...refused, retryAfterMs: 90 * dayMs })), dayMs)
  assert.equal(waitOf(settle(1, refused, 1)), 6_000)
})

test('when a redirect is the response, then it is a failure', () => {
  assert.equal(settle(1, { ...refused, status: 302 }).status, 'failed')
  assert.equal(settle(1, { ...refused, status: 204, error: null }).status, 'delivered')
})

test('when an endpoint fails for long and often, or is gone, then it is disabled', () => {
  const since = (days: number) => new Date(now.getTime() - days * dayMs)
  assert.equal(reasonToDisable({ failingSince: since(5), failures: 10 }, 500, now), 'failing')
  assert.equal(reasonToDisable({ failingSince: since(4), failures: 100 }, 500, now), undefined)
  assert.equal(reasonToDisable({ failingSince: since(30), failures: 2 }, 500, now), undefined)
  assert.equal(reasonToDisable({ failingSince: now, failures: 1 }, 410, now), 'gone')
})

test('when a secret is rotated, then the former one signs for a day', () => {
  const secrets = rotate([{ sealed: 'old', expiresAt: null }], 'new', now)
  assert.deepEqual(
    signingAt(secrets, now).map(({ sealed }) => sealed),
    ['new', 'old'],
  )
  const later = new Date(now.getTime() + secretOverlapMs)
  assert.deepEqual(
    signingAt(secrets, later).map(({ sealed }) => sealed),
    ['new'],
  )
})

test('when an event holds a secret, then its message does not', () => {
  const event = orderConfirmed('o', { orderId: 'o', accessToken: 'sealed.v1.token' } as never)
  const envelope = { ...event, id: 'e', time: now.toISOString(), dataschema: 'urn:x' }
  assert.deepEqual(JSON.parse(writeWebhookMessage(envelope)).data, { orderId: 'o' })
})

test('when an event is a link for one person, then webhooks do not carry it', () => {
  assert.equal(webhookEventTypes.includes('user.password_reset_requested'), false)
  assert.ok(webhookEventTypes.includes('order.confirmed') && webhookEventTypes.includes('product.changed'))
})
