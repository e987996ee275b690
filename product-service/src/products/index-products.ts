import { yieldToOthers } from '../yield-to-others.ts'
import type { SearchIndexStore } from './search-index-store.ts'

const batchSize = 50

/**
 * Updates search documents that are not of their product's version: after a change of how text is folded, and after a category was
 * renamed. Replicas share the work.
 */
export async function indexProducts(store: SearchIndexStore, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && (await store.indexStale(batchSize)) === batchSize) await yieldToOthers()
}
