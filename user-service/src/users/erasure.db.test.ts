import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { DomainEvent } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { createOutbox, createSecretOpener, createSecretSealer } from '@storefleet/events'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { type Person, startUserService } from '../testing/start-user-service.ts'
import { createErasureStore } from './erasure-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
let aheadMs = 0
const shop = await startUserService({ now: () => new Date(Date.now() + aheadMs) })
const erase = (person: Person, path = 'me') => shop.request('DELETE', `/api/v1/users/${path}`, { token: person.token })
const deletions = (userId: string) =>
  shop.host.capturedEvents.filter(({ type, subject }) => type === 'user.deleted' && subject === userId)

describe('erasure of an account', () => {
  test('when customers erase their own, then they are signed out, cannot sign in again, and the event holds no address', async () => {
    const ada = await shop.register()
    assert.equal((await erase(ada)).status, 204)
    assert.equal((await erase(ada)).status, 401)
    assert.equal((await shop.get('/token', ada.session)).status, 401)
    assert.equal((await shop.signIn({ email: ada.email })).status, 401)
    const [event] = await waitFor(() => deletions(ada.id).length === 1 && deletions(ada.id))
    assert.doesNotMatch(JSON.stringify(event), new RegExp(ada.email))
    const again = await shop.register(ada.email)
    assert.notEqual(again.id, ada.id)
  })

  test('when the sign-in was more than ten minutes ago, then it is refused until the customer signs in again', async () => {
    const ada = await shop.register()
    aheadMs = 601_000
    try {
      const refused = await erase(ada)
      assert.deepEqual([refused.status, refused.body.code], [403, 'session-not-fresh'])
      assert.equal((await shop.request('GET', '/api/v1/users/me', { token: ada.token })).status, 200)
    } finally {
      aheadMs = 0
    }
    assert.equal((await erase(await shop.signInAs(ada.email))).status, 204)
  })

  test('when an administrator erases a customer, then it is done, and neither others nor the own account are', async () => {
    const [ada, eve, admin] = [await shop.register(), await shop.register(), await shop.sampleAdmin()]
    assert.equal((await erase(eve, ada.id)).status, 403)
    assert.equal((await erase(admin, admin.id)).body.code, 'own-account')
    assert.equal((await erase(admin, randomUUID())).status, 404)
    assert.equal((await erase(admin, ada.id)).status, 204)
    assert.equal((await erase(admin, ada.id)).status, 404)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: ada.token })).status, 401)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: eve.token })).status, 200)
  })

  test('when the last administrator erases the own account, then it is refused', async () => {
    const admin = await shop.sampleAdmin()
    const refused = await erase(admin)
    assert.deepEqual([refused.status, refused.body.code], [409, 'last-admin'])
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: admin.token })).status, 200)
  })
})

forEachDatabase((openTestDatabase) => {
  const secret = 'a-test-secret-of-at-least-32-characters'
  const sealer = createSecretSealer(secret)
  const outbox = createOutbox({ newId: randomUUID, wakeRelay: () => {}, sealer })
  const now = new Date()

  test('when a user is erased, then no row of any table has the address or the name, once the events are published', async () => {
    const db = await openTestDatabase({ migrations })
    const erasures = createErasureStore({ db, outbox, newId: randomUUID })
    const [userId, sessionId, adminId] = [randomUUID(), randomUUID(), randomUUID()]
    const [email, name] = [`${userId}@example.com`, `Name-${userId}`]
    await db.execute(sql`insert into users (id, name, email) values (${userId}, ${name}, ${email})`)
    await db.execute(sql`insert into users (id, name, email, role) values (${adminId}, 'A', 'a@a', 'admin')`)
    await db.execute(sql`
      insert into sessions (id, token, user_id, expires_at, ip_address, user_agent, created_at, updated_at)
      values (${sessionId}, 't', ${userId}, now() + interval '1 day', '192.0.2.7', ${name}, ${now}, ${now})`)
    await db.execute(sql`
      insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
      values (${randomUUID()}, ${userId}, 'credential', ${userId}, 'x', ${now}, ${now})`)
    await db.execute(sql`
      insert into addresses (id, user_id, name, line1, city, postal_code, country, created_at, updated_at)
      values (${randomUUID()}, ${userId}, ${name}, '1', 'c', 'p', 'GB', ${now}, ${now})`)
    await db.execute(sql`
      insert into two_factors (id, user_id, secret, backup_codes) values (${randomUUID()}, ${userId}, ${name}, ${name})`)
    await db.execute(sql`
      insert into email_changes (user_id, new_email, current_token_hash, requested_at, expires_at)
      values (${userId}, ${`new.${email}`}, 'h', ${now}, ${now})`)
    await db.execute(sql`
      insert into audit_log (id, user_id, action, details, actor_id, actor_email, occurred_at) values
      (${randomUUID()}, ${userId}, 'banned', jsonb_build_object('reason', ${name}::text), ${adminId}, 'a@a', ${now}),
      (${randomUUID()}, ${adminId}, 'role_changed', '{}', ${userId}, ${email}, ${now})`)

    const own = { userId, sessionId, now }
    await assert.rejects(erasures.eraseOwn({ ...own, sessionId: randomUUID() }), { slug: 'session-not-fresh' })
    await assert.rejects(erasures.eraseOwn({ ...own, userId: adminId }), { slug: 'session-not-fresh' })
    assert.equal(await erasures.eraseOwn(own), true)
    await db.execute(sql`update outbox set published_at = now() where type <> 'user.deleted'`)
    assert.equal(await erasures.blankEvents(1000), 1)
    assert.equal(await erasures.blankEvents(1000), 0)

    const tables = await db.query<{ name: string }>(sql`
      select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`)
    assert.ok(tables.length > 12)
    for (const table of tables) {
      const rows = await db.query(sql`select * from ${sql.identifier(table.name)}`)
      assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${email}|${name}|192\\.0\\.2\\.7`), table.name)
    }
    const event = await db.first<DomainEvent<string, { emailAddress: string }>>(sql`
      select type, subject, data from outbox where type = 'user.deleted'`)
    const context = { eventType: 'user.deleted', subject: userId, member: 'emailAddress', recipient: '' }
    assert.equal(createSecretOpener([secret])(event?.data.emailAddress ?? '', context), email)
  })

  test('when the last two administrators erase themselves at once, then one remains', async () => {
    const db = await openTestDatabase({ migrations })
    const erasures = createErasureStore({ db, outbox, newId: randomUUID })
    const admins = await Promise.all(
      [1, 2].map(async () => {
        const [userId, sessionId] = [randomUUID(), randomUUID()]
        await db.execute(sql`
          insert into users (id, name, email, role) values (${userId}, 'Admin', ${`${userId}@example.com`}, 'admin')`)
        await db.execute(sql`
          insert into sessions (id, token, user_id, expires_at, created_at, updated_at)
          values (${sessionId}, ${sessionId}, ${userId}, now() + interval '1 day', ${now}, ${now})`)
        return { userId, sessionId, now }
      }),
    )
    const outcomes = await Promise.allSettled(admins.map(erasures.eraseOwn))
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const left = await db.query(sql`select 1 from users where role = 'admin'`)
    assert.equal(left.length, 1)
  })
})
