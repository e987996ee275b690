import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Actor, guest } from '@storefleet/identity'
import { keyScopeOf } from './order-key-scope.ts'

const customer: Actor = { ...guest, id: randomUUID(), role: 'customer' }
const key = randomUUID()

test('when a customer orders, then the key is theirs, with a cart or without', () => {
  const scope = `POST /orders ${customer.id}`
  assert.deepEqual(keyScopeOf(customer, { key: '1' }), { scope })
  assert.deepEqual(keyScopeOf(customer, { key, cartId: randomUUID() }), { scope })
})

test('when guests order with a cart, then each cart has keys of its own, however short they are', () => {
  const [one, other] = [randomUUID(), randomUUID()]
  const scopeOf = (cartId: string) => keyScopeOf(guest, { key: '1', cartId }).scope
  assert.notEqual(scopeOf(one), scopeOf(other))
  assert.equal(scopeOf(one), scopeOf(one))
})

test('when a guest orders without a cart, then a random key is theirs', () => {
  assert.equal(keyScopeOf(guest, { key }).scope, 'POST /orders guest')
})

for (const guessable of [
  '1',
  'order-1',
  '2026-11-23',
  '0'.repeat(40),
  '1234567890123456',
  '2026-11-23T10:20:30.456Z',
  '1795717733767000 +00:00',
]) {
  test(`when a guest without a cart sends the key ${guessable}, then it is refused`, () => {
    assert.throws(() => keyScopeOf(guest, { key: guessable }), { slug: 'idempotency-key-guessable' })
  })
}
