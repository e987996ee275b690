import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { readProduct } from '../products/read-product.ts'
import { handlesOf, importLeaseMs, importsOf, largeFile, queue, receive } from '../testing/import-on-database.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { cancelImport } from './cancel-import.ts'
import type { ImportJobContext } from './import-context.ts'
import { importPurges } from './import-purges.ts'
import { findImport, listImports, readImport } from './read-import.ts'
import { runImports } from './run-imports.ts'

const never = () => false

forEachDatabase((openTestDatabase) => {
  let shop: Shop
  let ctx: ImportJobContext

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
    ctx = importsOf(shop)
  })

  const run = (context = ctx) => runImports(context, never)
  const titleOf = async (slug: string) => (await readProduct(shop.catalog, slug, guest)).title
  const isThere = (slug: string) =>
    titleOf(slug).then(
      () => true,
      () => false,
    )
  /** Runs with something that happens before the transaction of that number; returns how many there were. */
  async function runUntil(number: number, happens: () => Promise<unknown>): Promise<number> {
    let count = 0
    await run({
      ...ctx,
      transaction: async (work) => {
        count += 1
        if (count === number) await happens()
        return ctx.transaction(work)
      },
    })
    return count
  }

  /** Stops as a killed process does, when the product of that number is about to be saved. */
  const killedAt = (number: number): ImportJobContext => ({
    ...ctx,
    imports: {
      ...ctx.imports,
      recordResult: async (tx, claimed, result) => {
        if (result.product >= number) throw new Error('killed')
        await ctx.imports.recordResult(tx, claimed, result)
      },
      release: async () => {
        throw new Error('killed')
      },
    },
  })

  test('when a file is large, then it is imported in the background, with a line for each row', async () => {
    const handles = handlesOf(150)
    const id = await queue(
      ctx,
      largeFile(handles, (line, n) => (n === 7 ? `${handles[7]},Bad,ten,1` : line)),
    )
    assert.deepEqual((await findImport(ctx, id)).status, 'queued')
    assert.equal(await isThere(handles[0] ?? ''), false)
    await run()
    const { status, done, total, requestedBy, finishedAt } = await findImport(ctx, id)
    assert.deepEqual([status, requestedBy, finishedAt !== null], ['succeeded', 'staff-1', true])
    assert.deepEqual(total, { rows: 201, products: 201 })
    assert.deepEqual(done, { rows: 201, products: 201, created: 149, updated: 0, unchanged: 0, failed: 52 })
    assert.equal(await titleOf(handles[149] ?? ''), 'Product 149')

    const rows: { row: number; outcome: string; error?: string }[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { lines } = await readImport(ctx, { id, limit: 70, ...(cursor && { cursor }) })
      rows.push(...lines.items)
      cursor = lines.nextCursor
    }
    assert.deepEqual(
      rows.map(({ row }) => row),
      Array.from({ length: 201 }, (_, n) => n + 2),
    )
    assert.deepEqual(rows[0], { row: 2, handle: handles[0], outcome: 'created' })
    assert.match(rows[7]?.error ?? '', /Variant Price is "ten"/)
    const failed = await readImport(ctx, { id, limit: 500, outcome: 'failed' })
    assert.equal(failed.lines.items.length, 52)
  })

  test('when a worker is killed, then another goes on after the lease, and nothing is done twice', async () => {
    const handles = handlesOf(201)
    const id = await queue(ctx, largeFile(handles))
    await assert.rejects(run(killedAt(120)), /killed/)
    assert.deepEqual([await isThere(handles[119] ?? ''), await isThere(handles[120] ?? '')], [true, false])
    const eventsBefore = await shop.db.query(sql`select 1 from outbox where type = 'product.created'`)

    await run()
    assert.equal((await findImport(ctx, id)).status, 'running')
    shop.pass(importLeaseMs / 1000 + 1)
    let saved = 0
    await run({
      ...ctx,
      upsertProduct: (...given) => {
        saved += 1
        return ctx.upsertProduct(...given)
      },
    })
    const { status, done } = await findImport(ctx, id)
    assert.deepEqual([status, done.rows, done.created, saved], ['succeeded', 201, 201, 81])
    const eventsAfter = await shop.db.query(sql`select 1 from outbox where type = 'product.created'`)
    assert.equal(eventsAfter.length - eventsBefore.length, 81)
  })

  test('when a slow worker has lost its lease, then what it was about to save is not saved', async () => {
    const handles = handlesOf(201)
    const id = await queue(ctx, largeFile(handles))
    const saves = await runUntil(3, () =>
      shop.db.execute(sql`update product_imports set lease = gen_random_uuid() where id = ${id}`),
    )
    assert.equal(saves, 3)
    assert.deepEqual([await isThere(handles[1] ?? ''), await isThere(handles[2] ?? '')], [true, false])
    await ctx.imports.cancel(id)
  })

  test('when two workers look for work, then one of them has an import', async () => {
    const id = await queue(ctx, largeFile(handlesOf(201)))
    const other = await queue(ctx, largeFile(handlesOf(201)))
    const claims = await Promise.all([ctx.newId(), ctx.newId(), ctx.newId()].map((lease) => ctx.imports.claim(lease)))
    assert.deepEqual(
      claims.filter((claim) => claim !== undefined).map((claim) => claim?.id),
      [id],
    )
    await ctx.imports.cancel(id)
    assert.equal((await ctx.imports.claim(ctx.newId()))?.id, other)
    await ctx.imports.cancel(other)
  })

  test('when a worker is asked to stop, then another continues at once', async () => {
    const handles = handlesOf(201)
    const id = await queue(ctx, largeFile(handles))
    let asked = 0
    await runImports(ctx, () => ++asked > 11)
    const { done, status } = await findImport(ctx, id)
    assert.deepEqual([done.products, status], [10, 'running'])
    await run()
    assert.equal((await findImport(ctx, id)).done.created, 201)
  })

  test('when an import is cancelled, then what is imported stays, and the rest is left', async () => {
    const handles = handlesOf(201)
    const id = await queue(ctx, largeFile(handles))
    const saves = await runUntil(31, () => cancelImport(ctx, id))
    assert.equal((await cancelImport(ctx, id)).status, 'cancelled')
    await run()
    const { status, done: before } = await findImport(ctx, id)
    assert.deepEqual([status, before.created, saves], ['cancelled', 30, 31])
    assert.deepEqual([await isThere(handles[29] ?? ''), await isThere(handles[30] ?? '')], [true, false])
    const done = await queue(ctx, largeFile(handlesOf(1)))
    await run()
    await assert.rejects(cancelImport(ctx, done), { slug: 'import-finished' })
    await assert.rejects(cancelImport(ctx, ctx.newId()), { slug: 'import-not-found' })
  })

  test('when too many imports are unfinished, then another is refused until one has ended', async () => {
    const few = { ...ctx, maxUnfinished: 2 }
    const [first] = [await queue(few, largeFile(handlesOf(1))), await queue(few, largeFile(handlesOf(1)))]
    await assert.rejects(queue(few, largeFile(handlesOf(1))), { slug: 'import-queue-full', status: 429 })
    await cancelImport(ctx, first)
    await queue(few, largeFile(handlesOf(1)))
    await run()
  })

  test('when a large file cannot be read to its end, then nothing of it is imported', async () => {
    const handles = handlesOf(300)
    const file = `${largeFile(handles)}${'x'.repeat(300_000)}\nlast,"never closes`
    await assert.rejects(receive(ctx, file), { slug: 'import-unreadable' })
    await run()
    assert.equal(await isThere(handles[0] ?? ''), false)
    const [newest] = (await listImports(ctx, { limit: 1 })).items
    assert.deepEqual([newest?.status, /never closes/.test(newest?.error ?? '')], ['failed', true])
  })

  test('when the process that receives a file is killed, then its import is given up', async () => {
    const id = ctx.newId()
    await ctx.imports.open({ id, columns: {}, notes: [], requestedBy: null, correlationId: null }, 5)
    await run()
    await assert.rejects(findImport(ctx, id), { slug: 'import-not-found' })
    shop.pass(importLeaseMs / 1000 + 1)
    await run()
    assert.equal((await findImport(ctx, id)).status, 'failed')
    assert.equal(await ctx.imports.queue(id, { rows: 0, products: 0 }), false)
  })

  test('when a product fails for no reason of its own, then it is tried again, and left out in the end', async () => {
    const handles = handlesOf(201)
    const id = await queue(ctx, largeFile(handles))
    const broken: ImportJobContext = {
      ...ctx,
      upsertProduct: (tx, draft) => {
        if (draft.handle === handles[3]) throw new Error('out of order')
        return ctx.upsertProduct(tx, draft)
      },
    }
    for (let round = 1; round <= 6; round++) await assert.rejects(run(broken), /out of order/)
    assert.equal((await findImport(ctx, id)).done.products, 3)
    await run(broken)
    const { status, done } = await findImport(ctx, id)
    assert.deepEqual([status, done.created, done.failed], ['succeeded', 200, 1])
    const { lines } = await readImport(ctx, { id, limit: 5, outcome: 'failed' })
    assert.equal(lines.items[0]?.error, 'The product could not be saved')
  })

  test('when a cell holds what no table keeps, then its row fails and the others are imported', async () => {
    const [good, bad] = handlesOf(2)
    const emoji = '😀'.repeat(30)
    const id = await queue(ctx, `${largeFile([good ?? ''])}\n${bad},NUL\0,1,1\n${bad}x,Cut,x${emoji},1\nb\0d,T,1,1`)
    await run()
    const { done } = await findImport(ctx, id)
    assert.deepEqual([done.created, done.failed], [1, 203])
  })

  test('when imports are listed, then the newest comes first, page by page', async () => {
    const all = (await listImports(ctx, { limit: 100 })).items.map(({ id }) => id)
    assert.deepEqual(all, [...all].sort().reverse())
    const first = await listImports(ctx, { limit: 3 })
    const second = await listImports(ctx, { limit: 3, cursor: first.nextCursor ?? '' })
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }) => id),
      all.slice(0, 6),
    )
    await assert.rejects(listImports(ctx, { limit: 3, cursor: 'WzFd' }), { slug: 'invalid-cursor' })
  })

  for (const [retentionDays, days] of [
    [7, 7],
    [0, 30],
  ] as const) {
    test(`when events are kept for ${retentionDays} days, then imports go after ${days}`, async () => {
      const id = await queue(ctx, largeFile(handlesOf(1)))
      await run()
      const purges = importPurges(ctx.imports, shop.stock, { retentionDays })
      const purge = async () => {
        for (const { deleteBatch } of purges) for (let left = 1; left > 0; ) left = await deleteBatch(100)
      }
      shop.pass((days - 1) * 86_400)
      await purge()
      assert.equal((await readImport(ctx, { id, limit: 1 })).lines.items.length, 1)
      const waiting = await queue(ctx, largeFile(handlesOf(1)))
      shop.pass(2 * 86_400)
      await purge()
      await assert.rejects(findImport(ctx, id), { slug: 'import-not-found' })
      assert.deepEqual(await ctx.imports.products(id, 0, 500), [])
      assert.equal((await findImport(ctx, waiting)).status, 'queued')
      await run()
    })
  }
})
