import type { TaxClass } from '@storefleet/contracts'
import type { StockLevel } from './stock-level.ts'

/** A variant as an order needs it: what it is, what it costs, and what is there of it. */
export type SellableStock = StockLevel &
  Readonly<{
    slug: string
    optionValues: readonly string[]
    priceMinor: number
    currency: string
    weightGrams: number
    imageUrl: string | null
    requiresShipping: boolean
    taxable: boolean
    taxClass: TaxClass
    /** That of its product and those above it. */
    categoryIds: readonly string[]
    /** False once its product is archived or not published, or the variant was taken off it. */
    isSellable: boolean
  }>
