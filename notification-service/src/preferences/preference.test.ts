import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disabledIn, isOptional, preferencesOf } from './preference.ts'

test('when nothing was chosen, then everything is sent', () => {
  assert.ok(preferencesOf([]).every(({ isEnabled }) => isEnabled))
})

test('when one message is not wanted, then the others still are', () => {
  const disabled = disabledIn([{ event: 'order.shipped', channel: 'push', isEnabled: false }])
  const unwanted = preferencesOf(disabled).filter(({ isEnabled }) => !isEnabled)
  assert.deepEqual(unwanted, [{ event: 'order.shipped', channel: 'push', isEnabled: false }])
})

test('when a message must be sent, is unknown or named twice, then the choice is refused and named', () => {
  const shipped = { event: 'order.shipped', channel: 'email', isEnabled: true } as const
  for (const event of ['order.confirmed', 'user.password_changed', 'order.refunded', 'order.lost']) {
    const chosen = [shipped, { event, channel: 'email', isEnabled: false }] as const
    assert.throws(() => disabledIn(chosen), { slug: 'invalid-preference' })
    assert.equal(isOptional(event), false)
  }
  assert.throws(() => disabledIn([shipped, shipped]), { slug: 'invalid-preference' })
})
