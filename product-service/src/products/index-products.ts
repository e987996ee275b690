import { setImmediate as others } from 'node:timers/promises'
import type { SearchIndexStore } from './search-index-store.ts'

const batchSize = 50

/**
 * Brings the search documents up to date that a save has not: of products from before text was folded as it is now, and of those
 * whose category was renamed. Replicas share the work, and an embedded database lets others through between batches.
 */
export async function indexProducts(store: SearchIndexStore, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await store.indexStale(batchSize)) === batchSize) await others()
}
