import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openDatabase, sql } from '@storefleet/database'
import type { Service } from '@storefleet/process'
import {
  createPrivatePostgres,
  createTestHost,
  hasPostgresServer,
  noteServiceMigrations,
  type PrivatePostgres,
  testConfig,
  waitFor,
} from '@storefleet/test-kit'
import { createServiceBase } from './service-base.ts'

const skip = !hasPostgresServer && 'needs the server programs of PostgreSQL: initdb and pg_ctl'

describe('a service whose PostgreSQL gives it no further connection', { skip }, () => {
  let server: PrivatePostgres
  let service: Service
  let url: string
  /** As the superuser, to whom limits of roles do not apply. */
  const asAdmin = async (statement: string) => {
    const db = await openDatabase(server.url, { poolSize: 1 })
    return db.raw(statement).finally(db.close)
  }
  /** SQLSTATE 53300, as where other clients hold all connections of the server. */
  const takeAllConnections = async () => {
    await asAdmin('alter role note connection limit 0')
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'note'`)
  }

  before(async () => {
    server = await createPrivatePostgres()
    await asAdmin('create role note login')
    await asAdmin('create database note owner note')
    const databaseUrl = server.url.replace('postgres@', 'note@').replace(/\/postgres$/, '/note')
    const base = await createServiceBase(testConfig('note-service', databaseUrl), createTestHost(), {
      migrations: noteServiceMigrations,
    })
    base.http.get('/notes', { config: { access: 'public' } }, () => base.db.query(sql`select id from notes`))
    service = base.assemble({})
    url = (await service.start()).url
  })
  after(async () => {
    await service.stop()
    server.remove()
  })
  const statusOf = async (path: string) => (await fetch(url + path)).status

  test('when it is asked, then it responds 503 with the time to wait, and serves again once there is one', async () => {
    assert.equal(await statusOf('/notes'), 200)
    await takeAllConnections()
    const refused = await fetch(`${url}/notes`)
    const text = await refused.text()
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '2'])
    assert.equal(JSON.parse(text).code, 'database-unavailable')
    assert.doesNotMatch(text, /53300|connections for role/)
    assert.equal(await statusOf('/health/ready'), 503)
    await asAdmin('alter role note connection limit -1')
    assert.equal(await statusOf('/notes'), 200)
    await waitFor(async () => (await statusOf('/health/ready')) === 200)
  })
})
