import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, sql, type Tx } from '@storefleet/database'
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

  test('when two first orders of a customer race, then one has the discount, until it is cancelled', async () => {
    const db = await openTestDatabase({ migrations })
    const discounts = createDiscountStore(db)
    const shop = createTestShop(db)
    const ids = [randomUUID(), randomUUID()].sort()
    for (const id of ids) await discounts.add(aDiscount({ id, code: id.slice(0, 8), isFirstOrderOnly: true }), now)
    const uses = ids.map((discountId) => ({ discountId, amountMinor: 100 }))
    const orders = await Promise.all([shop.place(), shop.place(), shop.place()])
    const claim = ({ id: orderId }: { id: string }, email: string, customerId: string | null = null) =>
      db.transaction((tx) => discounts.claim(tx, { orderId, customerId, email, now, uses }))
    const racers = orders.slice(0, 2)
    const claims = await Promise.allSettled(racers.map((order) => claim(order, 'First@example.com')))
    assert.deepEqual(claims.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const winner = racers[claims.findIndex(({ status }) => status === 'fulfilled')]
    const loser = racers.find((order) => order !== winner)
    const third = orders[2]
    assert.ok(winner && loser && third)
    await db.transaction((tx) => discounts.release(tx, winner.id, now))
    await claim(loser, 'first@example.com', 'customer')
    await assert.rejects(claim(third, 'other@example.com', 'customer'), { slug: 'discount-used-up' })
  })

  test('when a customer has ordered meanwhile, then a discount for first orders is refused', async () => {
    const db = await openTestDatabase({ migrations })
    const discounts = createDiscountStore(db)
    const discount = aDiscount({ id: randomUUID(), code: 'FIRST', isFirstOrderOnly: true })
    await discounts.add(discount, now)
    const shop = createTestShop(db)
    const [{ email }, { id: orderId }] = [await shop.place(), await shop.place()]
    const uses = [{ discountId: discount.id, amountMinor: 100 }]
    await assert.rejects(
      db.transaction((tx) => discounts.claim(tx, { orderId, customerId: null, email, now, uses })),
      { slug: 'discount-used-up' },
    )
  })

  test('when a limit is given to a discount while an order claims it, then the use is counted, and later ones are', async () => {
    const db = await openTestDatabase({ migrations })
    const discounts = createDiscountStore(db)
    const discount = aDiscount({ id: randomUUID(), code: 'TEST' })
    await discounts.add(discount, now)
    const shop = createTestShop(db)
    const [first, second, third] = [await shop.place(), await shop.place(), await shop.place()]
    const uses = [{ discountId: discount.id, amountMinor: 100 }]
    const claim = ({ id: orderId }: { id: string }, hold?: (tx: Tx) => Promise<void>) =>
      db.transaction(async (tx) => {
        await discounts.claim(tx, { orderId, customerId: null, email: 'a@example.com', now, uses })
        await hold?.(tx)
      })
    const claimed = Promise.withResolvers<void>()
    const changing = Promise.withResolvers<void>()
    const claiming = claim(first, async (tx) => {
      claimed.resolve()
      await changing.promise
      for (let looks = 0; looks < 500; looks++) {
        if (await tx.first(sql`select 1 from pg_locks where not granted`)) break
      }
    })
    await claimed.promise
    const replacing = discounts.replace({ ...discount, usageLimit: 2 }, 1, now)
    changing.resolve()
    await claiming
    assert.equal(await replacing, true)
    assert.equal((await discounts.findById(discount.id))?.timesUsed, 1)
    await claim(second)
    await assert.rejects(claim(third), { slug: 'discount-used-up' })
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
