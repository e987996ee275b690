import { type DomainEvent, inventoryLow } from '@storefleet/contracts'

export const ledgerKinds = ['received', 'adjusted', 'reserved', 'released', 'expired', 'shipped', 'returned'] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/** What is there of one variant. Available is what is on hand and not reserved. */
export type StockLevel = Readonly<{
  variantId: string
  productId: string
  sku: string | null
  title: string
  onHand: number
  reserved: number
  /** Available pieces at which stock counts as low. Null where the shop's setting holds. */
  lowThreshold: number | null
}>

/** One entry of the ledger: the only way stock changes. */
export type StockMove = Readonly<{
  variantId: string
  kind: LedgerKind
  onHandDelta: number
  reservedDelta: number
  reservationId?: string
  adjustmentId?: string
  reason?: string
  actorId?: string | null
}>

export const availableOf = ({ onHand, reserved }: Pick<StockLevel, 'onHand' | 'reserved'>): number => onHand - reserved

/** `inventory.low` for each variant whose available pieces fall to its threshold or below by these moves. */
export function lowStockEvents(
  levels: readonly StockLevel[],
  moves: readonly StockMove[],
  shopThreshold: number,
): DomainEvent[] {
  return levels.flatMap((level) => {
    const { variantId, productId, sku, title } = level
    const threshold = level.lowThreshold ?? shopThreshold
    const before = availableOf(level)
    const available = moves
      .filter((move) => move.variantId === variantId)
      .reduce((sum, { onHandDelta, reservedDelta }) => sum + onHandDelta - reservedDelta, before)
    const isCrossed = before > threshold && available <= threshold
    return isCrossed
      ? [inventoryLow(variantId, { variantId, productId, sku: sku ?? '', title, available, threshold })]
      : []
  })
}
