import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkConnectionCount } from './connection-count.ts'

test('when the server gives as many connections as the pools may open, then the start goes on', () => {
  checkConnectionCount(10, { ofServer: 97, ofRole: undefined })
  checkConnectionCount(10, { ofServer: 41, ofRole: 41 })
})

test('when the server or the role gives fewer, then it is told which size fits', () => {
  for (const limits of [
    { ofServer: 40, ofRole: undefined },
    { ofServer: 97, ofRole: 40 },
  ]) {
    assert.throws(() => checkConnectionCount(10, limits), {
      name: 'ShopRefusal',
      message:
        'DATABASE_POOL_SIZE is 10, so the services may open 41 connections, and PostgreSQL gives this role 40: set DATABASE_POOL_SIZE to 9 at most.',
    })
  }
  checkConnectionCount(9, { ofServer: 40, ofRole: undefined })
})

test('when no size would fit, then it is told to raise the limit', () => {
  assert.throws(() => checkConnectionCount(1, { ofServer: 8, ofRole: undefined }), /raise max_connections.* to 9 at/)
})
