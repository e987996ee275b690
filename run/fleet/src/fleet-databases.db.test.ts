import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createPrivatePostgres, hasPostgresServer, type PrivatePostgres } from '@storefleet/test-kit'
import { checkConnectionCount } from './fleet-databases.ts'

const skip = !hasPostgresServer && 'needs the server programs of PostgreSQL: initdb and pg_ctl'

describe('a PostgreSQL with its default number of connections', { skip }, () => {
  let server: PrivatePostgres
  before(async () => {
    server = await createPrivatePostgres({ max_connections: '100' })
  })
  after(() => server.remove())

  test('when the replicas of a fleet may open more than it gives, then it is refused with the size that fits', async () => {
    await assert.rejects(checkConnectionCount(server.url, { poolSize: 10, replicas: 3 }), {
      name: 'ConfigError',
      message:
        'DATABASE_POOL_SIZE is 10, so the services may open 120 connections, and PostgreSQL gives their roles 97: set DATABASE_POOL_SIZE to 8 at most.',
    })
    await checkConnectionCount(server.url, { poolSize: 8, replicas: 3 })
    await checkConnectionCount(server.url, { poolSize: 10, replicas: 2 })
  })
})
