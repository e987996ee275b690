import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderPlaced, userPasswordResetRequested, userRegistered } from '@storefleet/contracts'
import { createSecretOpener, createSecretSealer, isSealed } from './sealed-secrets.ts'

const secret = 'an-event-secret-of-at-least-32-characters'
const other = 'another-secret-of-at-least-32-characters'
const context = { eventType: 'order.placed', subject: 'o1', member: 'accessToken', recipient: 'ada@example.com' }

test('when a text is sealed, then it is read with the same secret alone', () => {
  const sealed = createSecretSealer(secret).seal('let me in', context)
  assert.equal(isSealed(sealed), true)
  assert.doesNotMatch(sealed, /let/)
  assert.equal(createSecretOpener([other, secret])(sealed, context), 'let me in')
  assert.throws(() => createSecretOpener([other])(sealed, context), /key that is not known/)
})

test('when a text is sealed twice, then the results differ', () => {
  const { seal } = createSecretSealer(secret)
  assert.notEqual(seal('let me in', context), seal('let me in', context))
})

for (const [name, value] of [
  ['eventType', 'order.confirmed'],
  ['subject', 'o2'],
  ['member', 'url'],
  ['recipient', 'mallory@example.com'],
] as const) {
  test(`when a sealed text is put where another ${name} is, then it does not open`, () => {
    const sealed = createSecretSealer(secret).seal('let me in', context)
    assert.throws(() => createSecretOpener([secret])(sealed, { ...context, [name]: value }))
  })
}

test('when a sealed text was changed or cut, then it does not open', () => {
  const sealed = createSecretSealer(secret).seal('let me in', context)
  const last = sealed.endsWith('A') ? 'B' : 'A'
  for (const wrong of [
    sealed.slice(0, -2),
    `${sealed.slice(0, -4)}${last}AAA`,
    sealed.slice(0, 30),
    'sealed.v1..',
    'plain',
  ]) {
    assert.throws(() => createSecretOpener([secret])(wrong, context))
  }
})

test('when an event holds a secret, then that member alone is sealed, for the person of the event', () => {
  const { sealEvent } = createSecretSealer(secret)
  const person = { userId: 'u1', email: 'ada@example.com', name: 'Ada' }
  const event = userPasswordResetRequested('u1', { ...person, url: 'https://shop/reset?token=t', expiresAt: 'x' })
  const { data } = sealEvent(event) as typeof event
  assert.deepEqual({ ...data, url: event.data.url }, event.data)
  const sealedFor = { eventType: event.type, subject: 'u1', member: 'url', recipient: person.email }
  assert.equal(createSecretOpener([secret])(data.url, sealedFor), event.data.url)

  const registered = userRegistered('u1', person)
  assert.equal(sealEvent(registered), registered)
})

test('when a contract has secrets, then all of them are known', () => {
  assert.equal(orderPlaced.type, 'order.placed')
  const { sealEvent } = createSecretSealer(secret)
  const sealed = sealEvent({ type: 'order.placed', subject: 'o1', data: { email: 'a@b.c', accessToken: 't' } })
  assert.match((sealed.data as { accessToken: string }).accessToken, /^sealed\./)
})
