import type { TaxClass, TaxLine } from '@storefleet/contracts'
import type { IneligibleReason } from '../discounts/discount.ts'
import type { DeliveryDays } from '../shipping/delivery-days.ts'
import type { VatCheck } from '../tax/vat-check.ts'

export type BasketLine = Readonly<{
  variantId: string
  productId: string
  categoryIds: readonly string[]
  unitPriceMinor: number
  quantity: number
  taxClass: TaxClass
}>

export type TaxAmount = Readonly<{
  name: string
  percent: string
  reason: TaxLine['reason']
  /** What the rate was applied to, without tax. */
  taxableMinor: number
  amountMinor: number
}>

export type DiscountAmount = Readonly<{ discountId: string; title: string; code: string | null; amountMinor: number }>

/** A price with what explains it. `totalMinor` is what the buyer pays for it, tax included. */
export type PricedPart = Readonly<{
  priceMinor: number
  discounts: readonly DiscountAmount[]
  discountMinor: number
  taxLines: readonly TaxAmount[]
  taxMinor: number
  totalMinor: number
}>
type PricedLine = PricedPart & Readonly<{ line: BasketLine }>
type PricedShipping = PricedPart &
  Readonly<{
    offer: Readonly<{
      id: string
      name: string
      kind: 'delivery' | 'pickup'
      minDays: number
      maxDays: number
    }>
  }>

/** All sums are those of the parts. `taxMinor` is contained in the other sums where `pricesIncludeTax`. */
export type PricedBasket = Readonly<{
  lines: readonly PricedLine[]
  shipping: PricedShipping | null
  pricesIncludeTax: boolean
  subtotalMinor: number
  /** Of the lines, after their discounts: it decides what shipping costs. */
  reducedSubtotalMinor: number
  discountMinor: number
  shippingMinor: number
  taxMinor: number
  totalMinor: number
}>

/** Whether a code that the customer entered reduces a basket, and if not, why. */
export type CodeOutcome = Readonly<{ code: string; isApplied: boolean; reason: IneligibleReason | null }>

/** What a basket costs now, and by which settings. An order keeps it. */
export type Quote = Readonly<{
  basket: PricedBasket
  currency: string
  marketId: string
  isReverseCharge: boolean
  vatCheck: VatCheck | null
  codes: readonly CodeOutcome[]
  /** What the price of each shipping method follows. */
  parcel: Readonly<{ subtotalMinor: number; weightGrams: number }>
  versions: Readonly<{ profile: number; tax: number; shipping: number }>
  /** How long shipping takes; null where nothing is sent. */
  deliveryDays: DeliveryDays | null
}>
