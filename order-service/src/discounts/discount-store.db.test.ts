import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { aDiscount } from '../testing/discount-builder.ts'
import { createTestShop } from '../testing/test-shop.ts'
import type { Discount } from './discount.ts'
import { createDiscountStore } from './discount-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const now = new Date('2026-11-26T12:00:00Z')

forEachDatabase((openTestDatabase) => {
  /** Adds a discount, and claims it for ten orders at once. Returns how many were refused. */
  async function claimTenTimes(db: Database, change: Partial<Discount>, emailOf: (index: number) => string) {
    const discounts = createDiscountStore(db)
    const discount = aDiscount({ id: randomUUID(), code: 'TEST', ...change })
    await discounts.add(discount, now)
    const shop = createTestShop(db)
    const orders = await Promise.all(Array.from({ length: 10 }, () => shop.place()))
    const claims = await Promise.allSettled(
      orders.map(({ id: orderId }, index) =>
        db.transaction((tx) =>
          discounts.claim(tx, {
            ...{ orderId, customerId: null, email: emailOf(index), now },
            uses: [{ discountId: discount.id, amountMinor: 100 }],
          }),
        ),
      ),
    )
    const refused = claims.filter((claim) => claim.status === 'rejected')
    for (const { reason } of refused) assert.equal(reason.slug, 'discount-used-up')
    return { discounts, discount, orders, refused: refused.length }
  }

  test('when orders claim a discount at once, then its limit holds, and a cancelled order frees its use', async () => {
    const db = await openTestDatabase({ migrations })
    const { discounts, discount, orders, refused } = await claimTenTimes(db, { usageLimit: 3 }, () => 'a@example.com')
    assert.equal(refused, 7)
    assert.equal((await discounts.findById(discount.id))?.timesUsed, 3)
    for (const { id } of orders) await db.transaction((tx) => discounts.release(tx, id, now))
    for (const { id } of orders) await db.transaction((tx) => discounts.release(tx, id, now))
    assert.equal((await discounts.findById(discount.id))?.timesUsed, 0)
  })

  test('when orders of two customers claim a discount at once, then the limit of each holds', async () => {
    const db = await openTestDatabase({ migrations })
    const email = (index: number) => (index % 2 === 0 ? 'even@example.com' : 'ODD@example.com')
    assert.equal((await claimTenTimes(db, { usageLimitPerCustomer: 2 }, email)).refused, 6)
  })

  test('when a discount is changed while an order claims it, then the use is counted', async () => {
    const db = await openTestDatabase({ migrations })
    const discounts = createDiscountStore(db)
    const discount = aDiscount({ id: randomUUID(), code: 'TEST', usageLimit: 5 })
    await discounts.add(discount, now)
    const order = await createTestShop(db).place()
    const claimed = Promise.withResolvers<void>()
    const changing = Promise.withResolvers<void>()
    const claiming = db.transaction(async (tx) => {
      const uses = [{ discountId: discount.id, amountMinor: 100 }]
      await discounts.claim(tx, { orderId: order.id, customerId: null, email: 'a@example.com', now, uses })
      claimed.resolve()
      await changing.promise
      // On PostgreSQL the change waits for the order; the embedded database begins it afterwards.
      for (let looks = 0; looks < 500; looks++) {
        if (await tx.first(sql`select 1 from pg_locks where not granted`)) break
      }
    })
    await claimed.promise
    const replacing = discounts.replace({ ...discount, title: 'Other' }, 1, now)
    changing.resolve()
    await claiming
    assert.equal(await replacing, true)
    assert.equal((await discounts.findById(discount.id))?.timesUsed, 1)
  })

  test('when a discount is given the code of another, then it is refused', async () => {
    const discounts = createDiscountStore(await openTestDatabase({ migrations }))
    const [first, second] = [aDiscount({ id: randomUUID(), code: 'ONE' }), aDiscount({ id: randomUUID(), code: 'TWO' })]
    for (const each of [first, second]) await discounts.add(each, now)
    await assert.rejects(discounts.replace({ ...second, code: 'ONE' }, 1, now), { slug: 'discount-code-taken' })
  })

  test('when a discount has no limit, then every order may use it', async () => {
    const db = await openTestDatabase({ migrations })
    assert.equal((await claimTenTimes(db, {}, () => 'a@example.com')).refused, 0)
  })
})
