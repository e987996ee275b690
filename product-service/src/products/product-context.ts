import type { Tx } from '@storefleet/database'
import type { FacetStore } from './facet-store.ts'
import type { ProductListStore } from './product-list-store.ts'
import type { ProductStore } from './product-store.ts'
import type { ProductViewStore } from './product-view-store.ts'
import type { SpellingStore } from './spelling-store.ts'

export type OpeningStock = { variantId: string; quantity: number }

export type ProductContext = {
  products: ProductStore
  views: ProductViewStore
  list: ProductListStore
  facets: FacetStore
  spelling: SpellingStore
  /** Books the units that new variants start with. */
  receiveStock: (tx: Tx, stock: readonly OpeningStock[], actorId: string | null) => Promise<void>
  slugOf: (title: string) => string
  /** ISO 4217, of all prices. */
  currency: () => Promise<string>
  now: () => Date
  newId: () => string
}
