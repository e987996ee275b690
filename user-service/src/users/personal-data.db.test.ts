import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startUserService } from '../testing/start-user-service.ts'

const shop = await startUserService()

test('when customers export their data, then it is theirs alone and holds no secret', async () => {
  const [ada, eve] = [await shop.register(), await shop.register()]
  const path = '/api/v1/users/me/export/user-service'
  const { status, body, headers } = await shop.request('GET', path, { token: ada.token })
  assert.equal(status, 200)
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.deepEqual([body.lists.account.items[0].email, body.lists.account.isComplete], [ada.email, true])
  assert.equal(body.lists.sessions.items.length, 1)
  const text = JSON.stringify(body)
  for (const other of [eve.email, eve.id, ada.session, ada.token, ada.password, '$argon2']) {
    assert.ok(!text.includes(other), other)
  }
  assert.equal((await shop.request('GET', path)).status, 401)
})

test('when an administrator exports the data of a user, then it is that user’s, and no one else may', async () => {
  const [ada, admin] = [await shop.register(), await shop.sampleAdmin()]
  const path = `/api/v1/users/${ada.id}/export/user-service`
  const { status, body } = await shop.request('GET', path, { token: admin.token })
  assert.deepEqual([status, body.lists.account.items[0].email, body.lists.sessions.items.length], [200, ada.email, 1])
  assert.ok(!JSON.stringify(body).includes(admin.id))
  assert.equal((await shop.request('GET', path, { token: ada.token })).status, 403)
  assert.equal((await shop.request('GET', path)).status, 401)
})
