import { yieldToOthers } from '../yield-to-others.ts'
import type { PopularityStore } from './popularity-store.ts'

const batchSize = 500
const countedDays = 30

/** Updates how often each product was bought lately, by which lists are sorted. */
export async function rankProducts(
  store: PopularityStore,
  now: Date,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const since = new Date(now.getTime() - countedDays * 86_400_000)
  while (!isStopped() && (await store.rank(since, batchSize)) === batchSize) await yieldToOthers()
}
