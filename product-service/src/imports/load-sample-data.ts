import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Database } from '@storefleet/database'
import type { Logger } from '@storefleet/observability'
import { findCurrency } from '../store-profile/currency-store.ts'
import type { ImportContext } from './import-context.ts'
import { importProducts } from './import-products.ts'
import { fillEmptyCatalog } from './sample-data-store.ts'

type Context = ImportContext & { db: Database; logger: Pick<Logger, 'info' | 'error'> }

/** Fills an empty catalog with the products of `products.csv`, if the folder has one. Throws where a row of it is bad. */
export async function loadSampleData(ctx: Context, folder: URL): Promise<void> {
  const file = new URL('products.csv', folder)
  if (!existsSync(file)) return
  const isLoaded = await fillEmptyCatalog(ctx.db, async (tx) => {
    const upload = { bytes: await readFile(file), charset: undefined }
    const { rows } = await importProducts(
      { ...ctx, transaction: (work) => work(tx), currency: () => findCurrency(tx) },
      upload,
    )
    const bad = rows.find(({ outcome }) => outcome === 'failed')
    if (bad) throw new Error(`Row ${bad.row} of the sample products is bad: ${bad.error}`)
  })
  if (isLoaded) ctx.logger.info('sample products loaded')
}
