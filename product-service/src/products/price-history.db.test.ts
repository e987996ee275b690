import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import fc from 'fast-check'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { editProduct } from './edit-product.ts'
import { pricePurge } from './price-history-store.ts'
import type { Product } from './product.ts'
import { readProduct } from './read-product.ts'
import { upsertProduct } from './upsert-product.ts'

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
const staff = { ...guest, role: 'staff', id: 's1', permissions: ['catalogue'] } as const

type Offer = { price: number; compareAt: number | null; isOnSale: boolean }
type Step = Offer & { afterDays: number }

/** What the law asks for, read from the whole history: the lowest price of the 30 days before the reduction of now. */
function priorPriceOf(steps: readonly Step[]): number | null {
  const history = steps.map((step, index) => ({
    ...step,
    at: steps.slice(0, index + 1).reduce((sum, { afterDays }) => sum + afterDays, 0),
  }))
  const isReduced = ({ isOnSale, price, compareAt }: Offer) => isOnSale && compareAt !== null && compareAt > price
  let start = history.length - 1
  if (!isReduced(history[start] as Step)) return null
  const goesOn = (from: Step, to: Step) =>
    isReduced(from) && to.price <= from.price && (to.compareAt ?? 0) <= (from.compareAt ?? 0)
  while (start > 0 && goesOn(history[start - 1] as Step, history[start] as Step)) start -= 1
  const begun = history[start]?.at ?? 0
  const shown = history
    .slice(0, start)
    .filter(({ isOnSale }, index) => isOnSale && (history[index + 1]?.at ?? 0) > begun - 30)
    .map(({ price }) => price)
  return shown.length === 0 ? null : Math.min(...shown)
}

forEachDatabase((openTestDatabase, dialect) => {
  let shop: Shop
  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
  })

  const passDays = (days: number) => shop.pass(days * 86_400)
  const variantOf = ({ price, compareAt }: Pick<Offer, 'price' | 'compareAt'>) => ({
    price: usd(price),
    compareAtPrice: compareAt === null ? null : usd(compareAt),
  })
  const offered = ({ isOnSale, ...offer }: Offer, id?: string) => ({
    status: isOnSale ? ('active' as const) : ('draft' as const),
    variants: [{ ...(id !== undefined && { id }), ...variantOf(offer) }],
  })
  const change = (product: Product, offer: Offer) =>
    editProduct(
      shop.catalog,
      { idOrSlug: product.id, ifMatch: '*', changes: offered(offer, product.variants[0]?.id) },
      staff,
    )
  const priorOf = async (product: Product) =>
    (await readProduct(shop.catalog, product.id, staff)).variants.map(({ priorPrice }) => priorPrice)
  const rows = (product: Product) =>
    shop.db.query(sql`select id from variant_prices where variant_id = ${product.variants[0]?.id}`)
  const sold = (price: number, compareAt: number | null = null): Offer => ({ price, compareAt, isOnSale: true })

  test('when a price is reduced, then the lowest of the 30 days before stands beside it, and the public sees it', async () => {
    const product = await shop.add({ title: 'Shirt', ...offered(sold(10_000)) })
    assert.deepEqual(await priorOf(product), [null])
    passDays(20)
    await change(product, sold(7_000))
    passDays(1)
    await change(product, sold(12_000))
    passDays(29)
    await change(product, sold(8_000, 12_000))
    const seen = await readProduct(shop.catalog, product.id, guest)
    assert.deepEqual(seen.variants[0]?.priorPrice, usd(7_000))
    passDays(40)
    await change(product, sold(6_000, 12_000))
    assert.deepEqual(await priorOf(product), [usd(7_000)], 'it goes further without interruption')
    passDays(1)
    await change(product, sold(6_500, 12_000))
    assert.deepEqual(await priorOf(product), [usd(6_000)], 'a rise begins another reduction')
    await change(product, sold(12_000))
    assert.deepEqual(await priorOf(product), [null])
  })

  test('when a product is new, or was a draft, then there is no price before', async () => {
    const product = await shop.add({ title: 'Cap', ...offered({ price: 500, compareAt: 900, isOnSale: false }) })
    passDays(1)
    await change(product, sold(700, 900))
    assert.deepEqual(await priorOf(product), [null])
  })

  test('when a file changes prices, then it is kept as an edit keeps it, for each variant', async () => {
    const description = (prices: [string, number, number | null][]) => ({
      ...{ handle: `file-${shop.catalog.newId()}`, title: 'Mug', currency: 'USD', optionNames: ['Size'] },
      variants: prices.map(([size, priceMinor, compareAtMinor]) => ({
        ...{ optionValues: [size], priceMinor, compareAtMinor },
      })),
    })
    const first = description([
      ['S', 900, null],
      ['M', 1_000, null],
    ])
    await shop.db.transaction((tx) => upsertProduct(shop.catalog, tx, first))
    passDays(3)
    const second = {
      ...first,
      variants: description([
        ['S', 800, 900],
        ['M', 1_000, null],
      ]).variants,
    }
    await shop.db.transaction((tx) => upsertProduct(shop.catalog, tx, second))
    const { variants } = await readProduct(shop.catalog, first.handle, guest)
    assert.deepEqual(
      variants.map(({ priorPrice }) => priorPrice),
      [usd(900), null],
    )
  })

  test('when a save changes no price, then no price is kept', async () => {
    const product = await shop.add({ title: 'Cap' })
    await editProduct(shop.catalog, { idOrSlug: product.id, ifMatch: '*', changes: { title: 'Hat' } }, staff)
    assert.equal((await rows(product)).length, 1)
  })

  test('when the transaction fails, then no price is kept', async () => {
    const product = await shop.add({ title: 'Cap', ...offered(sold(1_000)) })
    const failing = shop.catalog.products.update(
      product.id,
      (found) => ({
        product: { ...found, variants: found.variants.map((each) => ({ ...each, priceMinor: 1 })) },
        events: [{} as never],
      }),
      () => Promise.reject(new Error('the transaction fails')),
    )
    await assert.rejects(failing)
    assert.equal((await rows(product)).length, 1)
  })

  test('when prices ended more than 31 days ago, then a sweep deletes them, and the one before the window stays', async () => {
    const product = await shop.add({ title: 'Cap', ...offered(sold(1_000)) })
    for (const price of [900, 800, 950]) {
      passDays(20)
      await change(product, sold(price))
    }
    const sweep = () => pricePurge(shop.db, shop.catalog.now).deleteBatch(1_000)
    passDays(11)
    await sweep()
    assert.equal((await rows(product)).length, 3, 'the first ended 51 days ago')
    await change(product, sold(940, 990))
    assert.deepEqual(await priorOf(product), [usd(800)])
    passDays(100)
    await sweep()
    assert.equal((await rows(product)).length, 1)
    assert.deepEqual(await priorOf(product), [usd(800)], 'the price beside the reduction stays')
  })

  if (dialect === 'pglite') {
    describe('any history', () => {
      const anyStep = fc.record({
        afterDays: fc.integer({ min: 1, max: 25 }),
        price: fc.integer({ min: 1, max: 6 }),
        compareAt: fc.option(fc.integer({ min: 1, max: 8 })),
        isOnSale: fc.integer({ min: 0, max: 4 }).map((number) => number > 0),
      })

      test('when prices change in any way, then the prior price is that of the model, with sweeps in between', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 10 }), async (steps) => {
            const [first, ...others] = steps as [Step, ...Step[]]
            const product = await shop.add({ title: 'Any', ...offered(first) })
            for (const [index, each] of others.entries()) {
              passDays(each.afterDays)
              await change(product, each)
              await pricePurge(shop.db, shop.catalog.now).deleteBatch(1_000)
              const expected = priorPriceOf([{ ...first, afterDays: 0 }, ...others.slice(0, index + 1)])
              assert.deepEqual(await priorOf(product), [expected === null ? null : usd(expected)])
            }
          }),
          { numRuns: 30 },
        )
      })
    })
  }
})
