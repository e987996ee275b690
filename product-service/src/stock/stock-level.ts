import { type DomainEvent, inventoryLow } from '@storefleet/contracts'

export const ledgerKinds = [
  'received',
  'adjusted',
  'reserved',
  'released',
  'expired',
  'committed',
  'shipped',
  'returned',
] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/** The stock of one variant, in units. */
export type StockLevel = Readonly<{
  variantId: string
  productId: string
  sku: string | null
  title: string
  /** On the shelf: what a count finds. */
  onHand: number
  /** Held for orders that are not paid yet. */
  reserved: number
  /** Sold and not yet shipped. */
  committed: number
  /** False where stock does not limit the sale and is not kept by orders. */
  trackInventory: boolean
  /** Whether more may be sold than is available. */
  allowBackorder: boolean
  /** Available units at which stock counts as low. Null where the shop's setting holds. */
  lowThreshold: number | null
}>

/** One entry of the ledger, and the only way in which stock changes. */
export type StockMovement = Readonly<{
  variantId: string
  kind: LedgerKind
  onHandDelta: number
  reservedDelta: number
  committedDelta: number
  reservationId?: string
  adjustmentId?: string
  reason?: string
  actorId?: string | null
}>

/** Units on hand that no order has. Below zero where more was sold than is there. */
export const availableOf = ({
  onHand,
  reserved,
  committed,
}: Pick<StockLevel, 'onHand' | 'reserved' | 'committed'>): number => onHand - reserved - committed

/** Whether no more can be sold than is available. */
export const isLimited = ({ trackInventory, allowBackorder }: Pick<StockLevel, 'trackInventory' | 'allowBackorder'>) =>
  trackInventory && !allowBackorder

/**
 * Returns the units that on hand may not fall below: those of orders, where stock limits the sale. Where more was sold than is there,
 * it is the units that are there.
 */
export const floorOf = (level: StockLevel): number =>
  isLimited(level) ? Math.min(level.onHand, level.reserved + level.committed) : 0

/** What `orderableOf` returns for stock that does not limit the sale. */
const unlimitedUnits = 1_000_000_000

/** How many units can be ordered now. */
export const orderableOf = (level: StockLevel): number =>
  isLimited(level) ? Math.max(0, availableOf(level)) : unlimitedUnits

/** Returns `inventory.low` for each tracked variant whose available units fall to its threshold or below by these movements. */
export function lowStockEvents(
  levels: readonly StockLevel[],
  movements: readonly StockMovement[],
  shopThreshold: number,
): DomainEvent[] {
  return levels.flatMap((level) => {
    const { variantId, productId, sku, title } = level
    const threshold = level.lowThreshold ?? shopThreshold
    const before = availableOf(level)
    const available = movements
      .filter((movement) => movement.variantId === variantId)
      .reduce(
        (sum, { onHandDelta, reservedDelta, committedDelta }) => sum + onHandDelta - reservedDelta - committedDelta,
        before,
      )
    const isCrossed = level.trackInventory && before > threshold && available <= threshold
    return isCrossed
      ? [inventoryLow(variantId, { variantId, productId, sku: sku ?? '', title, available, threshold })]
      : []
  })
}
