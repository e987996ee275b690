import type { Tx } from '@storefleet/database'
import type { StockCount } from './set-stock.ts'
import type { StockStore } from './stock-store.ts'

/** Books the units that new variants start with. */
export async function receiveStock(
  stock: StockStore,
  tx: Tx,
  received: readonly StockCount[],
  actorId: string | null,
): Promise<void> {
  if (received.length === 0) return
  const levels = await stock.lock(
    tx,
    received.map(({ variantId }) => variantId),
  )
  const movements = received.map(({ variantId, quantity }) => ({
    variantId,
    kind: 'received' as const,
    onHandDelta: quantity,
    reservedDelta: 0,
    committedDelta: 0,
    reason: 'opening stock',
    actorId,
  }))
  await stock.book(tx, levels, movements)
}
