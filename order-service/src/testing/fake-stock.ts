import { unavailable } from '@storefleet/contracts'
import type { Refused, Reserved, Shortage, StockLine, StockPort, Variant } from '../stock/stock.ts'
import { exampleVariant } from './example-variant.ts'

export type FakeStock = StockPort & {
  /** Puts a variant on sale; 50.00 and a hundred units unless given. */
  sell(variant?: Partial<Variant>): Variant
  change(variantId: string, change: Partial<Variant>): void
  /** The stock of an order is lost. */
  lose(reservationId: string): void
  /** Takes a variant out of the catalogue. */
  forget(variantId: string): void
  /** Every call fails until it is called with false. */
  setDown(isDown: boolean): void
  reservations: Map<string, Reserved>
}

type FakeStockOptions = { now?: () => Date; ttlMs?: number }

/** Stock in memory that behaves as product-service does. */
export function createFakeStock({ now = () => new Date(), ttlMs = 900_000 }: FakeStockOptions = {}): FakeStock {
  const variants = new Map<string, Variant>()
  const reservations = new Map<string, Reserved>()
  const lost = new Set<string>()
  let isDown = false

  const refuseWhileDown = () => {
    if (isDown) throw unavailable('stock-unavailable', 'The catalogue does not respond')
  }
  const put = (variant: Variant) => {
    variants.set(variant.variantId, variant)
    return variant
  }
  const subtract = (variantId: string, quantity: number) => {
    const variant = variants.get(variantId)
    if (variant) put({ ...variant, available: variant.available - quantity })
  }

  return {
    reservations,
    setDown: (down) => {
      isDown = down
    },
    sell: (given = {}) => put({ ...exampleVariant(), ...given }),
    change: (variantId, change) => put({ ...exampleVariant(), ...variants.get(variantId), ...change }),
    lose: (reservationId) => void lost.add(reservationId),
    forget: (variantId) => variants.delete(variantId),

    async priceAndReserve(reservationId, lines): Promise<Reserved | Refused> {
      refuseWhileDown()
      const known = reservations.get(reservationId)
      if (known) return known
      const shortages = lines.flatMap((line) => shortageOf(variants.get(line.variantId), line))
      if (shortages.length > 0) return { shortages }
      const priced = lines.map((line) => ({
        variant: variants.get(line.variantId) as Variant,
        quantity: line.quantity,
      }))
      for (const { variantId, quantity } of lines) subtract(variantId, quantity)
      const reserved = { expiresAt: new Date(now().getTime() + ttlMs), lines: priced }
      reservations.set(reservationId, reserved)
      return reserved
    },

    async release(reservationId) {
      refuseWhileDown()
      for (const { variant, quantity } of reservations.get(reservationId)?.lines ?? [])
        subtract(variant.variantId, -quantity)
      reservations.delete(reservationId)
    },

    async commit(reservationId) {
      refuseWhileDown()
      if (lost.has(reservationId)) return 'lost'
      return reservations.has(reservationId) ? 'taken' : 'unknown'
    },

    async variants(ids) {
      refuseWhileDown()
      return ids.flatMap((id) => variants.get(id) ?? [])
    },
  }
}

function shortageOf(variant: Variant | undefined, { variantId, quantity }: StockLine): Shortage[] {
  const available = variant?.isSellable ? variant.available : 0
  if (available >= quantity) return []
  const unsellable = variant ? 'archived' : 'unknown'
  return [{ variantId, requested: quantity, available, reason: variant?.isSellable ? 'out-of-stock' : unsellable }]
}
