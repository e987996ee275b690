import type { StockLine } from './reservation.ts'
import type { SellableStock } from './sellable-stock.ts'
import { orderableOf, type StockMovement } from './stock-level.ts'

export type Shortage = Readonly<{
  variantId: string
  requested: number
  available: number
  reason: 'unknown' | 'archived' | 'out-of-stock'
}>

export type HeldLine = Readonly<{ variant: SellableStock; quantity: number }>
export type Hold = { lines: HeldLine[]; movements: StockMovement[]; shortages: Shortage[] }

/** Holds all of the lines or none: with a shortage there are no movements. */
export function holdStock(reservationId: string, wanted: readonly StockLine[], stock: readonly SellableStock[]): Hold {
  const known = new Map(stock.map((variant) => [variant.variantId, variant]))
  const shortages = wanted.flatMap((line) => shortageOf(line, known.get(line.variantId)) ?? [])
  if (shortages.length > 0) return { lines: [], movements: [], shortages }
  const lines = wanted.flatMap(({ variantId, quantity }) => {
    const variant = known.get(variantId)
    return variant ? [{ variant, quantity }] : []
  })
  const movements = lines.map(
    ({ variant: { variantId }, quantity }): StockMovement => ({
      variantId,
      kind: 'reserved',
      onHandDelta: 0,
      reservedDelta: quantity,
      committedDelta: 0,
      reservationId,
    }),
  )
  return { lines, movements, shortages }
}

function shortageOf({ variantId, quantity }: StockLine, variant: SellableStock | undefined): Shortage | undefined {
  const shortage = { variantId, requested: quantity, available: variant ? orderableOf(variant) : 0 }
  if (variant === undefined) return { ...shortage, reason: 'unknown' }
  if (!variant.isSellable) return { ...shortage, available: 0, reason: 'archived' }
  return shortage.available < quantity ? { ...shortage, reason: 'out-of-stock' } : undefined
}
