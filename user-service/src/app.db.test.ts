import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { createSampleAccounts } from './initial-accounts/create-sample-accounts.ts'
import { createInitialAccountStore } from './initial-accounts/initial-account-store.ts'
import { authEndpoints } from './sign-in/auth-endpoints.ts'
import { startUserService } from './testing/start-user-service.ts'
import { createUserStore } from './users/user-store.ts'

const migrations = new URL('../migrations/', import.meta.url)

test('when the OpenAPI document is read, then sign-in, accounts and addresses are in it', async () => {
  const shop = await startUserService()
  const { body } = await shop.request('GET', '/openapi.json')
  for (const { method, path } of authEndpoints) {
    const operation = body.paths[`/api/v1/auth${path.replace(/:(\w+)/, '{$1}')}`]?.[method.toLowerCase()]
    assert.ok(operation?.summary, path)
  }
  assert.ok(body.paths['/api/v1/auth/sign-up/email'].post.requestBody)
  for (const path of ['me', '{userId}', '{userId}/role', '{userId}/ban', 'me/addresses/{addressId}']) {
    assert.ok(body.paths[`/api/v1/users/${path}`], path)
  }
})

test('when the service starts with sample accounts, then each signs in with its role, and no mail was asked for', async () => {
  const shop = await startUserService()
  for (const role of ['admin', 'staff', 'customer']) {
    const { token } = await shop.signInAs(`${role}@storefleet.test`, 'storefleet-dev')
    assert.equal((await shop.request('GET', '/api/v1/users/me', { token })).body.role, role)
    assert.equal(shop.eventsOf(`${role}@storefleet.test`, 'user.verification_requested').length, 0)
  }
})

forEachDatabase((openTestDatabase) => {
  test('when sample accounts are created by replicas and restarts, then there are three', async () => {
    const db = await openTestDatabase({ migrations })
    const store = createInitialAccountStore(db)
    const create = () => createSampleAccounts({ store, hashPassword: async () => 'hash', newId: () => randomUUID() })
    await Promise.all([create(), create()])
    await create()
    const users = createUserStore(db, { newId: () => randomUUID(), now: () => new Date() })
    assert.equal((await users.list({ limit: 10 })).length, 3)
  })
})
