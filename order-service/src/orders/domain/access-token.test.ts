import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { createAccessTokens } from './access-token.ts'

const secret = 'a-test-secret-of-at-least-32-characters'
const tokens = createAccessTokens(secret, 90)
const changedAt = new Date('2026-11-23T12:00:00Z')
const after = (days: number, ms = 0) => new Date(changedAt.getTime() + days * 86_400_000 + ms)
const order = { id: 'o1', updatedAt: changedAt, access: { generation: 0, renewedAt: null } }
const revoked = { ...order, access: { generation: 1, renewedAt: null } }

test('when a link was mailed before links could end, then its token is the same and still good', () => {
  const mailed = createHmac('sha256', secret).update('o1').digest('base64url')
  assert.equal(tokens.tokenFor('o1'), mailed)
  assert.equal(tokens.isGood(mailed, order, after(1)), true)
})

test('when the order has not changed for 90 days, then its link has ended', () => {
  const token = tokens.tokenFor('o1')
  assert.equal(tokens.isGood(token, order, after(90, -1)), true)
  assert.equal(tokens.isGood(token, order, after(90)), false)
  assert.equal(tokens.isGood(token, { ...order, updatedAt: after(1) }, after(90)), true)
  assert.equal(tokens.isGood(token, { ...order, access: { generation: 0, renewedAt: after(89) } }, after(178)), true)
})

test('when links were revoked, then those before are bad and the next ones good', () => {
  assert.equal(tokens.isGood(tokens.tokenFor('o1'), revoked, after(1)), false)
  assert.equal(tokens.isGood(tokens.tokenFor('o1', 1), revoked, after(1)), true)
  assert.equal(tokens.isGood(tokens.tokenFor('o1', 2), revoked, after(1)), false)
})

test('when a session is open, then it is good for its order for half an hour, and ends with its links', () => {
  const { token, endsAt } = tokens.openSession(order, after(1))
  assert.deepEqual(endsAt, after(1, 30 * 60_000))
  assert.equal(tokens.isGood(token, order, after(1, 30 * 60_000 - 1000)), true)
  assert.equal(tokens.isGood(token, order, endsAt), false)
  assert.equal(tokens.isGood(token, { ...order, id: 'o2' }, after(1)), false)
  assert.equal(tokens.isGood(token, revoked, after(1)), false)
  assert.deepEqual(tokens.openSession(order, after(90, -1000)).endsAt, after(90))
})

test('when a session is given a later end or another order’s token, then it is bad', () => {
  const { token } = tokens.openSession(order, after(1))
  const [, , mac] = token.split('.')
  for (const forged of [
    `s.9999999999.${mac}`,
    `s.9999999999.${tokens.tokenFor('o1')}`,
    's.',
    '',
    's.1.',
    tokens.tokenFor('o2'),
  ]) {
    assert.equal(tokens.isGood(forged, order, after(1)), false, forged)
  }
})
