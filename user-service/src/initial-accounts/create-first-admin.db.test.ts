import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createFirstAdmin } from './create-first-admin.ts'
import { createInitialAccountStore } from './initial-account-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const admin = { email: 'admin@shop.test', password: 'a long and quiet word' }

forEachDatabase((openTestDatabase) => {
  const openShop = async () => {
    const store = createInitialAccountStore(await openTestDatabase({ migrations }))
    return { store, hashPassword: async () => 'hash', newId: () => randomUUID() }
  }
  const accountOf = (email: string) => ({
    ...{ email, name: 'Grace Hopper', role: 'customer' as const, passwordHash: 'hash' },
    ...{ userId: randomUUID(), accountId: randomUUID() },
  })

  test('when replicas start on a shop without an admin, then one is made', async () => {
    const shop = await openShop()
    const made = await Promise.all([createFirstAdmin(shop, admin), createFirstAdmin(shop, admin)])
    assert.deepEqual(made, [true, true])
    assert.equal(await shop.store.has(admin.email), true)
  })

  test('when there is an admin already, then no other is made', async () => {
    const shop = await openShop()
    await createFirstAdmin(shop, admin)
    assert.equal(await createFirstAdmin(shop, { ...admin, email: 'other@shop.test' }), true)
    assert.equal(await shop.store.has('other@shop.test'), false)
  })

  test('when the first admin was erased, then a restart does not make that account again', async () => {
    const db = await openTestDatabase({ migrations })
    const store = createInitialAccountStore(db)
    const shop = { store, hashPassword: async () => 'hash', newId: () => randomUUID() }
    await createFirstAdmin(shop, admin)
    await store.create({ ...accountOf('grace@shop.test'), role: 'admin' })
    // The erasure of the last administrator is refused, so there is another one.
    await db.execute(sql`delete from users where email = ${admin.email}`)
    assert.equal(await createFirstAdmin(shop, admin), true)
    assert.equal(await store.has(admin.email), false)
  })

  test('when the address is registered already, then its account is not promoted', async () => {
    const shop = await openShop()
    await shop.store.create(accountOf(admin.email))
    assert.equal(await createFirstAdmin(shop, admin), false)
  })
})
