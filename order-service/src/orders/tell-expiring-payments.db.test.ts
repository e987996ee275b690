import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Database } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { createExpiringPaymentStore } from './store/expiring-payment-store.ts'
import { tellExpiringPayments } from './tell-expiring-payments.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const dayMs = 86_400_000

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })
  const tell = () =>
    tellExpiringPayments({ ...shop.orders, expiring: createExpiringPaymentStore(db), tellExpiringMs: 2 * dayMs })
  const toldOf = async (orderId: string) =>
    (await shop.eventTypes(orderId)).filter((type) => type === 'payment.expiring').length

  test('when the authorisation of an unshipped order is about to end, then it is told once, by however many replicas', async () => {
    const { id, payments } = await shop.place()
    const { expiresAt } = (await shop.order(id)).payments[0] ?? {}
    assert.ok(expiresAt && payments.length === 1)
    await tell()
    assert.equal(await toldOf(id), 0)
    shop.wait(6 * dayMs)
    await Promise.all([tell(), tell(), tell()])
    await tell()
    assert.equal(await toldOf(id), 1)
    const found = await shop.orders.search.search({
      authorizationExpiresBefore: new Date(expiresAt.getTime() + 1),
      limit: 100,
    })
    assert.ok(found.some((order) => order.id === id))
    const none = await shop.orders.search.search({ authorizationExpiresBefore: expiresAt, limit: 100 })
    assert.ok(none.every((order) => order.id !== id))
  })
})
