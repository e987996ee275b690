import type { Tx } from '@storefleet/database'
import type { Logger } from '@storefleet/observability'
import type { SkuOwner } from './drop-repeated-skus.ts'
import type { ExportStore } from './export-store.ts'
import type { ProductDraft } from './product-draft.ts'
import type { ProductImportStore } from './product-import-store.ts'

export type Count = Readonly<{ variantId: string; quantity: number }>

/** What importing needs of the other features; `app.ts` connects them. */
export type ImportContext = {
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** The id of the category of that title, made where there is none; null for an empty title. */
  ensureCategory: (tx: Tx, title: string) => Promise<string | null>
  /** Makes or changes the product of that handle. `variantIds` are in the order of the draft. */
  upsertProduct: (
    tx: Tx,
    draft: ProductDraft & { categoryId: string | null | undefined },
  ) => Promise<{ outcome: 'created' | 'updated' | 'unchanged'; variantIds: string[] }>
  /** The variants of other products that have one of the SKUs; those of archived products too where asked for. */
  findSkuOwners: (
    tx: Tx,
    query: { skus: readonly string[]; except: string; isArchivedToo: boolean },
  ) => Promise<SkuOwner[]>
  /** Sets what is on hand; `kept` names what stayed higher because it is reserved. */
  setStock: (tx: Tx, counts: readonly Count[]) => Promise<{ isChanged: boolean; kept: Count[] }>
  exports: ExportStore
  /** ISO 4217, of all prices of the shop. */
  currency: () => Promise<string>
  logger: Pick<Logger, 'info' | 'error'>
}

/** What importing in the background needs besides. */
export type ImportJobContext = ImportContext & {
  imports: ProductImportStore
  /** How many imports may be unfinished at once. */
  maxUnfinished: number
  newId: () => string
  /** Starts the job, as there is work. */
  wakeImports: () => void
}
