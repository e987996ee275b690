import type { Money, TaxClass } from '@storefleet/contracts'

export type Variant = Readonly<{
  variantId: string
  productId: string
  slug: string
  sku: string
  title: string
  variantTitle: string
  imageUrl: string | null
  unitPrice: Money
  /** How many can be ordered now. */
  available: number
  isSellable: boolean
  requiresShipping: boolean
  taxable: boolean
  taxClass: TaxClass
  categoryIds: readonly string[]
  weightGrams: number
}>

export type StockLine = Readonly<{ variantId: string; quantity: number }>
export type ReservedLine = Readonly<{ variant: Variant; quantity: number }>
export type Shortage = Readonly<{
  variantId: string
  requested: number
  available: number
  reason: 'unknown' | 'archived' | 'out-of-stock'
}>

export type Reserved = Readonly<{ expiresAt: Date; lines: readonly ReservedLine[]; shortages?: undefined }>
export type Refused = Readonly<{ shortages: readonly Shortage[] }>

/** What orders and carts ask of product-service. Every method throws 503 `stock-unavailable` when it does not respond. */
export type StockPort = {
  /** Prices the lines and holds their stock, all or nothing. A live reservation of the same id is returned as it is. */
  priceAndReserve(reservationId: string, lines: readonly StockLine[]): Promise<Reserved | Refused>
  /** Releases the stock of a live reservation; an unknown or ended one is left as it is. */
  release(reservationId: string): Promise<void>
  /** Commits the stock of a paid order where that has not happened yet, and returns whether it is there. Safe to repeat. */
  commit(reservationId: string): Promise<'taken' | 'lost' | 'unknown'>
  /** Unknown ids are left out. */
  variants(variantIds: readonly string[]): Promise<Variant[]>
}
