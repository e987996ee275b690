import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { handlesOf, importsOf, largeFile, queue, receive } from '../testing/import-on-database.ts'
import { migrations } from '../testing/product-service.ts'
import { type Shop, shopOn } from '../testing/shop-on-database.ts'
import { exportProducts } from './export-products.ts'
import type { ImportJobContext } from './import-context.ts'
import { runImports } from './run-imports.ts'

const head = 'Handle,Title,Variant Price,Variant Inventory Qty'

forEachDatabase((openTestDatabase) => {
  let shop: Shop
  let ctx: ImportJobContext

  before(async () => {
    shop = shopOn(await openTestDatabase({ migrations }))
    ctx = importsOf(shop)
  })

  /** Returns how many statements a client that sends one after another has answered while the work goes on. */
  async function responsesDuring(work: Promise<unknown>): Promise<number> {
    let isDone = false
    let responses = 0
    const asking = (async () => {
      for (;;) {
        await nextTurn()
        await shop.db.query(sql`select 1`)
        if (isDone) return
        responses += 1
      }
    })()
    await work
    isDone = true
    await asking
    return responses
  }

  test('when a small file is imported, then others are served after each product', async () => {
    const lines = handlesOf(100).map((handle) => `${handle},Shirt,10,1`)
    const responses = await responsesDuring(receive(ctx, [head, ...lines].join('\n')))
    assert.ok(responses >= 100, `${responses} responses`)
  })

  test('when a large file is imported, then others are served after each product', async () => {
    await queue(ctx, largeFile(handlesOf(201)))
    const responses = await responsesDuring(runImports(ctx, () => false))
    assert.ok(responses >= 201, `${responses} responses`)
  })

  test('when a large file is received, then others are served after each piece of it', async () => {
    const file = largeFile(handlesOf(3_000), (line) => `${line}${' '.repeat(300)}`)
    const responses = await responsesDuring(queue(ctx, file).then((id) => ctx.imports.cancel(id)))
    assert.ok(responses >= file.length / 64 / 1024, `${responses} responses`)
  })

  test('when the catalog is exported, then others are served after each page', async () => {
    const responses = await responsesDuring(Array.fromAsync(exportProducts(ctx)))
    assert.ok(responses >= 300 / 20, `${responses} responses`)
  })
})
