import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { verifyWebhook } from '../testing/webhook-verifier.ts'
import { signWebhook, toSigningSecret } from './webhook-signature.ts'

// From the test suite of https://github.com/standard-webhooks/standard-webhooks.
test('when the published example is signed, then the signature is the published one', () => {
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330_000), body: '{"test": 2432232314}' }
  const headers = signWebhook(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  assert.equal(headers['webhook-timestamp'], '1614265330')
})

test('when a webhook is signed with two secrets, then a receiver verifies it with each, and with no other', async () => {
  const [first, second, other] = [1, 2, 3].map(() => toSigningSecret(randomBytes(32))) as [string, string, string]
  const body = JSON.stringify({ type: 'order.confirmed', data: { name: 'Zoë' } })
  const headers = signWebhook({ id: 'one', at: new Date(), body }, [first, second])
  assert.deepEqual(await verifyWebhook(first, body, headers), JSON.parse(body))
  assert.deepEqual(await verifyWebhook(second, body, headers), JSON.parse(body))
  await assert.rejects(verifyWebhook(other, body, headers))
  await assert.rejects(verifyWebhook(first, `${body} `, headers))
})
