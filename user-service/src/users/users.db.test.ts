import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { userBanned, userRoleChanged, userUnbanned } from '@storefleet/contracts'
import { sql } from '@storefleet/database'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { decodeJwt } from 'jose'
import { Value } from 'typebox/value'
import { goodPassword, startUserService } from '../testing/start-user-service.ts'
import { changeRole } from './user.ts'
import { createUserStore } from './user-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const shop = await startUserService()
const admin = await shop.sampleAdmin()

const asAdmin = (method: string, path: string, body?: unknown) =>
  shop.request(method, `/api/v1/users${path}`, { token: admin.token, body })

describe('one’s own account', () => {
  test('when a user reads and renames their account, then the change is saved', async () => {
    const ada = await shop.register()
    const me = (method: string, body?: unknown) => shop.request(method, '/api/v1/users/me', { token: ada.token, body })
    const { body } = await me('GET')
    assert.deepEqual([body.id, body.email, body.role, body.emailVerified], [ada.id, ada.email, 'customer', true])
    assert.ok(!('bannedAt' in body))

    const renamed = await me('PATCH', { name: 'Augusta Ada King' })
    assert.deepEqual([renamed.status, renamed.body.name], [200, 'Augusta Ada King'])
    assert.deepEqual((await me('PATCH', {})).body, renamed.body)
    for (const change of [{ name: '' }, { name: 'a\0b' }, { name: 7 }, { role: 'admin' }, { name: 'A'.repeat(201) }]) {
      assert.equal((await me('PATCH', change)).status, 400, JSON.stringify(change))
    }
    assert.equal((await shop.request('GET', '/api/v1/users/me')).status, 401)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: ada.session })).status, 401)
  })
})

describe('administration of accounts', () => {
  test('when the list is searched and paged, then every match comes once, newest first', async () => {
    const domain = `${randomUUID()}.example`
    for (let count = 0; count < 5; count++) await shop.signUp(`ada-${count}@${domain}`)
    const seen: string[] = []
    let cursor: string | null = ''
    do {
      const { status, body } = await asAdmin('GET', `?q=${domain}&limit=2${cursor && `&cursor=${cursor}`}`)
      assert.equal(status, 200)
      seen.push(...body.items.map(({ email }: { email: string }) => email.split('@')[0]))
      cursor = body.nextCursor
    } while (cursor !== null)
    assert.deepEqual(seen, ['ada-4', 'ada-3', 'ada-2', 'ada-1', 'ada-0'])
  })

  test('when the list is filtered, then only matches come, and wildcards are only characters', async () => {
    const { body } = await asAdmin('GET', '?role=staff&q=STAFF@storefleet')
    assert.deepEqual(
      body.items.map(({ email }: { email: string }) => email),
      ['staff@storefleet.test'],
    )
    assert.deepEqual((await asAdmin('GET', '?q=%25')).body.items, [])
    for (const query of ['?role=king', '?cursor=nonsense', '?cursor=WyJ4Il0', '?limit=0', '?limit=101', '?q=%00']) {
      assert.equal((await asAdmin('GET', query)).status, 400, query)
    }
  })

  test('when the actor is not an administrator, then every route is refused', async () => {
    const ada = await shop.register()
    const staff = await shop.signInAs('staff@storefleet.test', 'storefleet-dev')
    const routes = [
      ['GET', ''],
      ['GET', `/${ada.id}`],
      ['GET', `/${ada.id}/audit`],
      ['PUT', `/${ada.id}/role`, { role: 'admin' }],
      ['PUT', `/${ada.id}/ban`, { reason: 'because' }],
      ['DELETE', `/${ada.id}/ban`],
      ['DELETE', `/${ada.id}/sessions`],
    ] as const
    for (const [method, path, body] of routes) {
      const statusFor = async (token?: string) =>
        (await shop.request(method, `/api/v1/users${path}`, { token, body })).status
      assert.deepEqual([await statusFor(), await statusFor(ada.token), await statusFor(staff.token)], [401, 403, 403])
    }
  })

  test('when there is no such user, then every route returns 404', async () => {
    const id = randomUUID()
    assert.equal((await asAdmin('GET', `/${id}`)).status, 404)
    assert.equal((await asAdmin('GET', `/${id}/audit`)).status, 404)
    assert.equal((await asAdmin('PUT', `/${id}/role`, { role: 'staff' })).status, 404)
    assert.equal((await asAdmin('PUT', `/${id}/ban`, { reason: 'none' })).status, 404)
    assert.equal((await asAdmin('GET', '/not-an-id')).status, 400)
  })

  test('when a role is changed, then the next token carries it, an event is published, and the audit log has it', async () => {
    const ada = await shop.register()
    const { status, body } = await asAdmin('PUT', `/${ada.id}/role`, { role: 'staff' })
    assert.deepEqual([status, body.role], [200, 'staff'])
    const { body: renewed } = await shop.get('/token', ada.session)
    assert.equal(decodeJwt(renewed.token).role, 'staff')

    const event = await waitFor(() => shop.eventsOf(ada.email, 'user.role_changed')[0])
    assert.ok(Value.Check(userRoleChanged.schema, event.data))
    assert.equal((event.data as { role: string }).role, 'staff')
    const { items } = (await asAdmin('GET', `/${ada.id}/audit`)).body
    assert.equal(items.length, 1)
    const { action, details, actorId, actorEmail } = items[0]
    assert.deepEqual(
      [action, details, actorId, actorEmail],
      ['role_changed', { from: 'customer', to: 'staff' }, admin.id, admin.email],
    )
    assert.equal((await asAdmin('PUT', `/${admin.id}/role`, { role: 'customer' })).body.code, 'own-account')
  })

  test('when a former administrator still holds a token, then it no longer administers', async () => {
    const [former, ada] = [await shop.register(), await shop.register()]
    await asAdmin('PUT', `/${former.id}/role`, { role: 'admin' })
    const { body } = await shop.get('/token', former.session)
    await asAdmin('PUT', `/${former.id}/role`, { role: 'customer' })
    const attempt = await shop.request('PUT', `/api/v1/users/${ada.id}/role`, {
      token: body.token,
      body: { role: 'admin' },
    })
    assert.deepEqual([attempt.status, attempt.body.code], [401, 'session-revoked'])
  })

  test('when a user is banned, then their sessions end, they cannot sign in, and an event is published', async () => {
    const ada = await shop.register()
    const { status, body } = await asAdmin('PUT', `/${ada.id}/ban`, { reason: 'fraud' })
    assert.deepEqual([status, body.banReason], [200, 'fraud'])

    assert.equal((await shop.get('/token', ada.session)).status, 401)
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: ada.token })).status, 401)
    const right = await shop.signIn({ email: ada.email })
    assert.deepEqual([right.status, right.body.code], [403, 'BANNED_USER'])
    const wrong = await shop.signIn({ email: ada.email, password: 'a wrong password' })
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'INVALID_EMAIL_OR_PASSWORD'])
    assert.equal((await asAdmin('PUT', `/${ada.id}/ban`, { reason: 'again' })).status, 409)
    assert.equal((await shop.signUp(ada.email)).status, 200)
    assert.equal((await shop.signIn({ email: ada.email })).status, 403)

    const event = await waitFor(() => shop.eventsOf(ada.email, 'user.banned')[0])
    assert.ok(Value.Check(userBanned.schema, event.data))
    assert.equal((event.data as { reason: string }).reason, 'fraud')
  })

  test('when an administrator ends the sessions of a user, then their tokens are refused, and they sign in again', async () => {
    const [ada, eve] = [await shop.register(), await shop.register()]
    assert.equal((await asAdmin('DELETE', `/${ada.id}/sessions`)).status, 204)
    assert.equal((await shop.get('/token', ada.session)).status, 401)
    const { status, body } = await shop.request('GET', '/api/v1/users/me', { token: ada.token })
    assert.deepEqual([status, body.code], [401, 'session-revoked'])
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token: eve.token })).status, 200)
    assert.equal((await shop.signIn({ email: ada.email, password: goodPassword })).status, 200)
    const [entry] = (await asAdmin('GET', `/${ada.id}/audit`)).body.items
    assert.deepEqual([entry.action, entry.details, entry.actorId], ['sessions_ended', { sessions: 1 }, admin.id])

    assert.equal((await asAdmin('DELETE', `/${eve.id}/sessions`)).status, 204)
    assert.equal((await asAdmin('DELETE', `/${eve.id}/sessions`)).status, 204)
    assert.equal((await asAdmin('GET', `/${eve.id}/audit`)).body.items.length, 1)
    const own = await asAdmin('DELETE', `/${admin.id}/sessions`)
    assert.deepEqual([own.status, own.body.code], [403, 'own-account'])
    assert.equal((await asAdmin('DELETE', `/${randomUUID()}/sessions`)).status, 404)
  })

  test('when a ban is lifted, then they sign in as before', async () => {
    const ada = await shop.register()
    await asAdmin('PUT', `/${ada.id}/ban`, { reason: 'a mistake' })
    const lifted = await asAdmin('DELETE', `/${ada.id}/ban`)
    assert.deepEqual([lifted.status, lifted.body.bannedAt], [200, null])
    assert.equal((await shop.signIn({ email: ada.email, password: goodPassword })).status, 200)
    const event = await waitFor(() => shop.eventsOf(ada.email, 'user.unbanned')[0])
    assert.ok(Value.Check(userUnbanned.schema, event.data))
    assert.deepEqual(
      (await asAdmin('GET', `/${ada.id}/audit`)).body.items.map(({ action }: { action: string }) => action),
      ['ban_lifted', 'banned'],
    )
  })
})

forEachDatabase((openTestDatabase) => {
  test('when two administrators demote each other at once, then one of them remains', async () => {
    const db = await openTestDatabase({ migrations })
    const users = createUserStore(db, { newId: () => randomUUID(), now: () => new Date() })
    const [ada, eve] = [randomUUID(), randomUUID()].map((id) => ({ id, email: `${id}@example.com` })) as [Id, Id]
    for (const { id, email } of [ada, eve]) {
      await db.execute(sql`insert into users (id, name, email, role) values (${id}, 'Admin', ${email}, 'admin')`)
    }
    const demote = (target: Id, by: Id) =>
      users.administer(target.id, by, (user) => changeRole(user, 'customer', by.id))
    const outcomes = await Promise.allSettled([demote(ada, eve), demote(eve, ada)])
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await users.list({ role: 'admin', limit: 10 })).length, 1)
  })
})

type Id = { id: string; email: string }
