import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findConnectionShortage } from './connection-count.ts'

/** Four services in one process, and a connection that holds a lock. */
const oneProcess = { pools: 4, others: 1, owner: 'this role' }
const fleetOf = (replicas: number) => ({
  pools: 4 * replicas,
  owner: 'their roles',
  alternative: 'start fewer replicas',
})
const defaults = { ofServer: 97, ofRole: undefined }

test('when the server gives as many connections as the pools may open, then nothing is short', () => {
  assert.equal(findConnectionShortage({ ...oneProcess, poolSize: 10 }, defaults), undefined)
  assert.equal(findConnectionShortage({ ...oneProcess, poolSize: 10 }, { ofServer: 41, ofRole: 41 }), undefined)
  assert.equal(findConnectionShortage({ ...fleetOf(2), poolSize: 10 }, { ofServer: 80, ofRole: undefined }), undefined)
})

test('when the server or the role gives fewer, then it is told which size fits', () => {
  for (const limits of [
    { ofServer: 40, ofRole: undefined },
    { ofServer: 97, ofRole: 40 },
  ]) {
    assert.equal(
      findConnectionShortage({ ...oneProcess, poolSize: 10 }, limits),
      'DATABASE_POOL_SIZE is 10, so the services may open 41 connections, and PostgreSQL gives this role 40: set DATABASE_POOL_SIZE to 9 at most.',
    )
  }
  assert.equal(findConnectionShortage({ ...oneProcess, poolSize: 9 }, { ofServer: 40, ofRole: undefined }), undefined)
})

test('when there are several replicas, then the pools of all are counted', () => {
  assert.equal(
    findConnectionShortage({ ...fleetOf(3), poolSize: 10 }, defaults),
    'DATABASE_POOL_SIZE is 10, so the services may open 120 connections, and PostgreSQL gives their roles 97: set DATABASE_POOL_SIZE to 8 at most.',
  )
  assert.equal(findConnectionShortage({ ...fleetOf(3), poolSize: 8 }, defaults), undefined)
})

test('when no size would fit, then it is told to raise the limit, or to start fewer replicas', () => {
  const tooFew = { ofServer: 8, ofRole: undefined }
  assert.match(
    findConnectionShortage({ ...oneProcess, poolSize: 1 }, tooFew) ?? '',
    /: raise max_connections, .* to 9 at/,
  )
  assert.match(
    findConnectionShortage({ ...fleetOf(20), poolSize: 1 }, defaults) ?? '',
    /: start fewer replicas, or raise max_connections, .* to 160 at least\.$/,
  )
})
