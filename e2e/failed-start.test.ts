import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openDatabase } from '@storefleet/database'
import { openFleet } from './support/topology.ts'

const postgresUrl = process.env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

test('when a process of a fleet does not start, then nothing of the fleet is left on the server', async () => {
  const prefix = `e2e_${randomUUID().slice(0, 8)}`
  const unstartable = { NODE_OPTIONS: '--no-such-option' }
  await assert.rejects(openFleet(unstartable, prefix), /ended before it was ready/)

  const server = await openDatabase(postgresUrl, { poolSize: 1 })
  try {
    const { rows } = await server.raw(
      'select datname as name from pg_database where starts_with(datname, $1) union select rolname from pg_roles where starts_with(rolname, $1)',
      [prefix],
    )
    assert.deepEqual(rows, [])
  } finally {
    await server.close()
  }
})
