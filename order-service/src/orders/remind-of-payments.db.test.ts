import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { createTestShop, type TestShop } from '../testing/test-shop.ts'
import { remindOfPayments } from './remind-of-payments.ts'
import { createPaymentReminderStore } from './store/payment-reminder-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const dayMs = 86_400_000

forEachDatabase((openTestDatabase) => {
  let db: Database
  let shop: TestShop
  before(async () => {
    db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
  })
  const promised = async (method: string) => {
    const { id } = await shop.place()
    await db.execute(sql`update payments set provider = 'manual', method = ${method} where order_id = ${id}`)
    return id
  }
  const remind = (remindAfterDays: number | null) => {
    const transfer = { id: 'bank-transfer' as const, name: 'Bank transfer', instructions: null, countries: [] }
    const method = { ...transfer, cancelAfterDays: null, remindAfterDays }
    const settings = async () => {
      const known = await shop.orders.pricing.settings()
      return { ...known, checkout: { ...known.checkout, manualMethods: [method] } }
    }
    const pricing = { ...shop.orders.pricing, settings }
    return remindOfPayments({ ...shop.orders, pricing, reminders: createPaymentReminderStore(db) })
  }
  const remindersOf = async (orderId: string) =>
    (await shop.eventTypes(orderId)).filter((type) => type === 'order.payment_reminded').length

  test('when an order is not paid in its days, then its customer is reminded once, by however many replicas', async () => {
    const [unpaid, inCash, paid] = [await promised('bank-transfer'), await promised('invoice'), await shop.place()]
    const ended = await promised('bank-transfer')
    await db.execute(sql`update orders set status = 'cancelled' where id = ${ended}`)
    await remind(3)
    assert.equal(await remindersOf(unpaid), 0)
    shop.wait(3 * dayMs)
    await remind(null)
    assert.equal(await remindersOf(unpaid), 0)
    await Promise.all([remind(3), remind(3), remind(3)])
    await remind(3)
    const counts = await Promise.all([unpaid, inCash, paid.id, ended].map(remindersOf))
    assert.deepEqual(counts, [1, 0, 0, 0])
    assert.ok((await shop.order(unpaid)).payments[0]?.remindedAt)
  })
})
