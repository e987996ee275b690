import type { Tx } from '@storefleet/service-kit'
import type { StockMove } from './stock-level.ts'
import type { StockStore } from './stock-store.ts'

export type StockCount = Readonly<{ variantId: string; quantity: number }>
export type SetStock = { counts: readonly StockCount[]; reason: string }
/** `kept` names what could not be set as low as counted, and what it was set to: so many pieces are reserved. */
export type StockSet = { isChanged: boolean; kept: StockCount[] }

/** Sets what is on hand to what was counted, as adjustments; never below what is reserved. */
export async function setStock(stock: StockStore, tx: Tx, { counts, reason }: SetStock): Promise<StockSet> {
  if (counts.length === 0) return { isChanged: false, kept: [] }
  const levels = await stock.lock(
    tx,
    counts.map(({ variantId }) => variantId),
  )
  const counted = new Map(counts.map(({ variantId, quantity }) => [variantId, quantity]))
  const kept: StockCount[] = []
  const moves = levels.flatMap(({ variantId, onHand, reserved }): StockMove[] => {
    const quantity = counted.get(variantId) ?? onHand
    if (quantity < reserved) kept.push({ variantId, quantity: reserved })
    const onHandDelta = Math.max(quantity, reserved) - onHand
    return onHandDelta === 0 ? [] : [{ variantId, kind: 'adjusted', onHandDelta, reservedDelta: 0, reason }]
  })
  await stock.book(tx, levels, moves)
  return { isChanged: moves.length > 0, kept }
}
