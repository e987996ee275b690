import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Permission } from '@storefleet/identity'
import { decodeJwt } from 'jose'
import { startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()
const admin = await shop.sampleAdmin()

const tokenOf = async (session: string): Promise<string> => (await shop.get('/token', session)).body.token

const change = (method: string, path: string, token: string, body?: unknown) =>
  shop.request(method, `/api/v1/team${path}`, { token, body })
const grant = (id: string, permissions: readonly string[], token = admin.token) =>
  change('PUT', `/${id}/permissions`, token, { permissions })

async function hire(permissions: readonly Permission[]) {
  const person = await shop.register()
  await shop.request('PUT', `/api/v1/users/${person.id}/role`, { token: admin.token, body: { role: 'staff' } })
  assert.equal((await grant(person.id, permissions)).status, 200)
  return { ...person, token: await tokenOf(person.session) }
}

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]

describe('permissions in tokens', () => {
  test('when staff sign in, then the token names what they may do, and that of others names nothing', async () => {
    const clerk = await hire(['orders'])
    assert.deepEqual(decodeJwt(clerk.token).permissions, ['orders'])
    assert.equal('permissions' in decodeJwt(admin.token), false)
    const staff = await shop.signInAs('staff@storefleet.test', 'storefleet-dev')
    assert.deepEqual(decodeJwt(staff.token).permissions, ['orders', 'refunds', 'catalogue', 'settings', 'operations'])
  })

  test('when a permission is taken, then the token of before is refused at once, and the session gets a new one', async () => {
    const clerk = await hire(['orders', 'refunds'])
    assert.equal((await grant(clerk.id, ['orders'])).status, 200)
    const { status, body } = await shop.request('GET', '/api/v1/users/me', { token: clerk.token })
    assert.deepEqual([status, body.code], [401, 'session-revoked'])
    assert.deepEqual(decodeJwt(await tokenOf(clerk.session)).permissions, ['orders'])
  })

  test('when an account asks for permissions at registration, then it has none', async () => {
    const email = `${randomUUID()}@example.com`
    const body = { email, password: `${randomUUID()}-Aa1`, name: 'Mallory', permissions: ['team'], role: 'staff' }
    await shop.request('POST', '/api/v1/auth/sign-up/email', { body })
    const { body: found } = await shop.request('GET', `/api/v1/users?q=${email}`, { token: admin.token })
    for (const { role, permissions } of found.items) assert.deepEqual([role, permissions], ['customer', []])
  })
})

describe('changing the team', () => {
  test('when a manager gives or takes what they do not have, then it is refused and nothing changes', async () => {
    const manager = await hire(['orders', 'team'])
    const clerk = await hire(['refunds'])
    for (const wanted of [['refunds', 'settings'], ['orders'], []]) {
      assert.deepEqual(codeOf(await grant(clerk.id, wanted, manager.token)), [403, 'permission-not-held'])
    }
    assert.deepEqual(codeOf(await change('DELETE', `/${clerk.id}`, manager.token)), [403, 'permission-not-held'])
    assert.deepEqual((await grant(clerk.id, ['refunds', 'orders'], manager.token)).body.permissions, [
      'orders',
      'refunds',
    ])
  })

  test('when a manager changes themselves or an admin, then it is refused', async () => {
    const manager = await hire(['orders', 'team'])
    assert.deepEqual(codeOf(await grant(manager.id, ['team'], manager.token)), [403, 'own-account'])
    assert.deepEqual(codeOf(await change('DELETE', `/${manager.id}`, manager.token)), [403, 'own-account'])
    assert.deepEqual(codeOf(await grant(admin.id, ['team'], manager.token)), [403, 'admin-account'])
    assert.deepEqual(codeOf(await change('DELETE', `/${admin.id}`, manager.token)), [403, 'admin-account'])
    const role = await shop.request('PUT', `/api/v1/users/${manager.id}/role`, {
      token: manager.token,
      body: { role: 'admin' },
    })
    assert.deepEqual(codeOf(role), [403, 'admin-only'])
  })

  test('when the account is a customer or unknown, then there is no such member', async () => {
    const ada = await shop.register()
    assert.deepEqual(codeOf(await grant(ada.id, ['orders'])), [404, 'member-not-found'])
    assert.deepEqual(codeOf(await grant(randomUUID(), ['orders'])), [404, 'member-not-found'])
  })

  test('when a permission is unknown or named twice, then the request is invalid', async () => {
    const clerk = await hire([])
    for (const wanted of [['king'], ['orders', 'orders'], 'orders', undefined]) {
      assert.equal((await change('PUT', `/${clerk.id}/permissions`, admin.token, { permissions: wanted })).status, 400)
    }
  })

  test('when two managers remove each other at once, then one of them stays', async () => {
    const [one, other] = [await hire(['team']), await hire(['team'])]
    const answers = await Promise.all([
      change('DELETE', `/${other.id}`, one.token),
      change('DELETE', `/${one.id}`, other.token),
    ])
    assert.deepEqual(answers.map(({ status }) => status).filter((status) => status === 204).length, 1)
  })

  test('when a member is removed, then they are a customer, and the audit log says who did it', async () => {
    const manager = await hire(['orders', 'team'])
    const clerk = await hire(['orders'])
    assert.equal((await change('DELETE', `/${clerk.id}`, manager.token)).status, 204)
    const { body } = await shop.request('GET', `/api/v1/users/${clerk.id}`, { token: admin.token })
    assert.deepEqual([body.role, body.permissions], ['customer', []])
    const audit = await shop.request('GET', `/api/v1/users/${clerk.id}/audit`, { token: admin.token })
    assert.deepEqual(
      audit.body.items.map(({ action, actorId }: { action: string; actorId: string }) => [action, actorId]),
      [
        ['role_changed', manager.id],
        ['permissions_changed', admin.id],
        ['role_changed', admin.id],
      ],
    )
  })

  test('when the team is listed, then customers are not in it, and an admin may do everything', async () => {
    const manager = await hire(['team'])
    const { body } = await change('GET', '?limit=100', manager.token)
    assert.ok(body.items.every(({ role }: { role: string }) => role !== 'customer'))
    assert.equal(body.items.find(({ id }: { id: string }) => id === admin.id).permissions.length, 6)
  })
})
