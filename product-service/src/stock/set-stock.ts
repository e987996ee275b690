import type { Tx } from '@storefleet/database'
import { floorOf, type StockMovement } from './stock-level.ts'
import type { StockStore } from './stock-store.ts'

export type StockCount = Readonly<{ variantId: string; quantity: number }>
export type SetStock = { counts: readonly StockCount[]; reason: string }
/** `kept` names variants that could not be set as low as counted, with what they were set to: the units of orders. */
export type StockSet = { isChanged: boolean; kept: StockCount[] }

/**
 * Sets what is on hand to what was counted, as adjustments. A count of the shelf counts units that are sold and not shipped, so
 * they are not for sale again; it is never set below what is reserved and committed, where stock limits the sale.
 */
export async function setStock(stock: StockStore, tx: Tx, { counts, reason }: SetStock): Promise<StockSet> {
  if (counts.length === 0) return { isChanged: false, kept: [] }
  const levels = await stock.lock(
    tx,
    counts.map(({ variantId }) => variantId),
  )
  const counted = new Map(counts.map(({ variantId, quantity }) => [variantId, quantity]))
  const kept: StockCount[] = []
  const movements = levels.flatMap((level): StockMovement[] => {
    const { variantId, onHand } = level
    const floor = floorOf(level)
    const quantity = counted.get(variantId) ?? onHand
    if (quantity < floor) kept.push({ variantId, quantity: floor })
    const onHandDelta = Math.max(quantity, floor) - onHand
    const movement = { variantId, kind: 'adjusted' as const, onHandDelta, reservedDelta: 0, committedDelta: 0, reason }
    return onHandDelta === 0 ? [] : [movement]
  })
  await stock.book(tx, levels, movements)
  return { isChanged: movements.length > 0, kept }
}
