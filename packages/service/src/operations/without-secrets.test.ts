import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderPlaced, userPasswordResetRequested } from '@storefleet/contracts'
import { withoutSecrets } from './without-secrets.ts'

test('when an event holds what lets its reader in, then that is left out', () => {
  const reset = {
    userId: 'u1',
    email: 'ada@example.com',
    name: 'Ada',
    url: 'https://shop/reset?token=t',
    expiresAt: 'x',
  }
  assert.deepEqual(withoutSecrets(reset, userPasswordResetRequested.schema), { ...reset, url: '[not shown]' })

  const shown = withoutSecrets({ orderId: 'o1', accessToken: 'secret', lines: [{ sku: 'A' }] }, orderPlaced.schema)
  assert.deepEqual(shown, { orderId: 'o1', accessToken: '[not shown]', lines: [{ sku: 'A' }] })
})

test('when no contract tells of a part, then it is left out', () => {
  assert.deepEqual(withoutSecrets({ orderId: 'o1', added: 'later' }, orderPlaced.schema), {
    orderId: 'o1',
    added: '[not shown]',
  })
  assert.equal(withoutSecrets({ any: 'thing' }, undefined), '[not shown]')
})
