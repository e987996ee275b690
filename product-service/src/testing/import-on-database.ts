import { randomUUID } from 'node:crypto'
import { guest } from '@storefleet/identity'
import { createCategoryStore } from '../categories/category-store.ts'
import { ensureCategory } from '../categories/ensure-category.ts'
import { createExportStore } from '../imports/export-store.ts'
import type { ImportJobContext } from '../imports/import-context.ts'
import { createProductImportStore } from '../imports/product-import-store.ts'
import { type Received, receiveImport } from '../imports/receive-import.ts'
import { findSkuOwners } from '../products/sku-store.ts'
import { upsertProduct } from '../products/upsert-product.ts'
import { setStock } from '../stock/set-stock.ts'
import { newUuidV7, type Shop } from './shop-on-database.ts'

export const importLeaseMs = 60_000
const staff = { ...guest, role: 'staff', id: 'staff-1', permissions: ['catalogue'] } as const

/** Everything that importing needs, on the database and with the clock of a test's shop. */
export function importsOf(shop: Shop, changes: Partial<ImportJobContext> = {}): ImportJobContext {
  const { db, catalog, stock } = shop
  const categories = createCategoryStore(db)
  return {
    transaction: db.transaction,
    ensureCategory: (tx, title) => ensureCategory({ ...catalog, categories }, tx, title),
    upsertProduct: (tx, draft) => upsertProduct(catalog, tx, draft),
    findSkuOwners,
    setStock: (tx, counts) => setStock(stock.stock, tx, { counts, reason: 'import' }),
    exports: createExportStore(db),
    currency: async () => 'USD',
    logger: { info: () => {}, error: () => {} },
    imports: createProductImportStore(db, { now: stock.now, leaseMs: importLeaseMs }),
    maxUnfinished: 5,
    newId: newUuidV7,
    wakeImports: () => {},
    ...changes,
  }
}

export const handlesOf = (count: number): string[] => {
  const id = randomUUID().slice(0, 8)
  return Array.from({ length: count }, (_, n) => `import-${id}-${n}`)
}

/** A file that is large enough to be imported in the background. */
export const largeFile = (handles: readonly string[], change: (line: string, n: number) => string = (line) => line) =>
  [
    'Handle,Title,Variant Price,Variant Inventory Qty',
    ...handles.map((handle, n) => change(`${handle},Product ${n},10,3`, n)),
    ...Array.from({ length: Math.max(0, 201 - handles.length) }, () => ',,1,'),
  ].join('\n')

export const receive = (ctx: ImportJobContext, file: string | Uint8Array): Promise<Received> =>
  receiveImport(ctx, { bytes: Buffer.from(file), charset: undefined }, staff)

/** Queues a file, and returns the import's id. */
export async function queue(ctx: ImportJobContext, file: string): Promise<string> {
  const received = await receive(ctx, file)
  if ('queued' in received) return received.queued.id
  throw new Error('The file was imported at once')
}
