import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Actor, guest } from '@storefleet/service-kit'
import { keyScopeOf } from './order-key-scope.ts'

const customer: Actor = { ...guest, id: randomUUID(), role: 'customer' }
const key = randomUUID()

test('when a customer orders, then the key is theirs, with a cart or without', () => {
  const scope = `POST /orders ${customer.id}`
  assert.deepEqual(keyScopeOf(customer, { key, email: 'a@example.com' }), { scope })
  assert.deepEqual(keyScopeOf(customer, { key, cartId: randomUUID() }), { scope })
})

test('when guests order with a cart, then each cart has keys of its own, however short they are', () => {
  const [one, other] = [randomUUID(), randomUUID()]
  assert.notEqual(
    keyScopeOf(guest, { key: '1', cartId: one }).scope,
    keyScopeOf(guest, { key: '1', cartId: other }).scope,
  )
  assert.deepEqual(keyScopeOf(guest, { key: '1', cartId: one }), keyScopeOf(guest, { key: '1', cartId: one }))
})

test('when guests order without a cart, then each email address has keys of its own, and is not told by them', () => {
  const scopeOf = (email: string) => keyScopeOf(guest, { key, email }).scope
  assert.notEqual(scopeOf('ada@example.com'), scopeOf('eve@example.com'))
  assert.equal(scopeOf('ada@example.com'), scopeOf(' Ada@Example.com'))
  assert.doesNotMatch(scopeOf('ada@example.com'), /ada/)
})

for (const guessable of ['1', 'order-1', '2026-11-23', '0'.repeat(40)]) {
  test(`when a guest without a cart sends the key ${guessable}, then it is refused`, () => {
    assert.throws(() => keyScopeOf(guest, { key: guessable, email: 'a@example.com' }), {
      slug: 'idempotency-key-guessable',
    })
  })
}
