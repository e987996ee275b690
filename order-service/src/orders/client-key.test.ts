import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '@storefleet/identity'
import { createClientKeys } from './client-key.ts'

const clientOf = createClientKeys('a-test-secret-of-at-least-32-characters')
const from = (clientAddress: string | undefined, id: string | null = null) =>
  clientOf({ actor: { ...guest, id }, accessToken: undefined, clientAddress })

test('when a customer is signed in, then they are the client wherever they come from', () => {
  assert.equal(from('192.0.2.1', 'ada'), from(undefined, 'ada'))
  assert.notEqual(from('192.0.2.1', 'ada'), from('192.0.2.1', 'grace'))
})

test('when it is a guest, then their address is, and cannot be read from it', () => {
  assert.notEqual(from('192.0.2.1'), from('192.0.2.2'))
  assert.ok(!from('192.0.2.1')?.includes('192.0.2.1'))
  assert.equal(from(undefined), undefined)
})

test('when addresses are of one IPv6 network of 64 bits, then they are one client', () => {
  const one = from('2001:db8:0:1::1')
  for (const same of ['2001:0db8:0000:0001::ffff', '2001:db8:0:1:2:3:4:5', '2001:db8::1:0:0:0:9']) {
    assert.equal(from(same), one, same)
  }
  assert.notEqual(from('2001:db8:0:2::1'), one)
  assert.notEqual(from('::1'), from('1::1'))
})
