import { type TaxClass, unavailable, unprocessable } from '@storefleet/contracts'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { type Discount, type DiscountBuyer, type IneligibleReason, whyIneligible } from '../discounts/discount.ts'
import { findShippingMethods, unknownShippingMethod } from '../shipping/find-shipping-methods.ts'
import { marketOf } from '../store-profile/store-profile.ts'
import type { Place } from '../tax/place.ts'
import { taxationFor } from '../tax/taxation.ts'
import { isInEu, readVatId } from '../tax/vat-id.ts'
import { countryNotDelivered } from './delivery.ts'
import { type PricingRules, priceBasket } from './price-basket.ts'
import type { BasketLine, CodeOutcome, PricedBasket, Quote } from './priced-basket.ts'
import { storeDay } from './store-day.ts'

export type QuoteLine = Readonly<{
  variantId: string
  productId: string
  categoryIds: readonly string[]
  unitPrice: Readonly<{ amountMinor: number; currency: string }>
  quantity: number
  taxClass: TaxClass
  taxable: boolean
  requiresShipping: boolean
  weightGrams: number
}>

export type QuoteRequest = Readonly<{
  lines: readonly QuoteLine[]
  destination: Place
  /** Null: shipping is not part of the price yet. */
  shippingMethod: string | null
  /** Of a business: checked already, where the store checks it. */
  vatId: string | null
  /** Those that apply by themselves, and those whose codes the customer entered. */
  discounts: readonly Discount[]
  codes: readonly string[]
  buyer: DiscountBuyer
  now: Date
}>

/**
 * Prices lines at their destination by the settings of the store. Throws 422 `country-not-delivered`, `unknown-shipping-method`,
 * `tax-rate-missing`, `invalid-vat-id` and `amount-too-large`, and 503 `prices-changing` while prices are in another currency.
 */
export function quote(settings: CommercialSettings, request: QuoteRequest): Quote {
  const { profile } = settings
  const market = marketOf(profile, request.destination.country)
  if (!market) throw countryNotDelivered(request.destination.country)
  refuseOtherCurrency(request.lines, profile.currency)
  const lines = request.lines.map(toBasketLine)
  const { eligible, reasons } = judge(request, lines)
  const isReverseCharge = isReverseCharged(settings, request)
  const basket = priceBasket(lines, {
    pricesIncludeTax: market.pricesIncludeTax,
    rounding: settings.tax.rounding,
    taxationOf: taxationFor({
      settings: settings.tax,
      origin: profile.address && placeOf(profile.address),
      destination: request.destination,
      missingTaxRate: market.missingTaxRate,
      day: storeDay(request.now, profile.timeZone),
    }),
    isReverseCharge,
    discounts: eligible,
    shippingOffer: shippingFor(settings, request),
  })
  const codes = request.codes.map((code) => outcomeOf(code, basket, reasons))
  return {
    basket,
    currency: profile.currency,
    marketId: market.id,
    isReverseCharge,
    codes,
    parcel: { subtotalMinor: basket.reducedSubtotalMinor, weightGrams: weightOf(request.lines) },
    versions: settings.versions,
  }
}

export const placeOf = ({ country, region }: { country: string; region?: string | null | undefined }): Place => ({
  country,
  region: region ?? null,
})

function refuseOtherCurrency(lines: readonly QuoteLine[], currency: string): void {
  if (lines.every(({ unitPrice }) => unitPrice.currency === currency)) return
  throw unavailable('prices-changing', 'The prices of the shop are being changed to another currency: try again', {
    headers: { 'retry-after': '2' },
  })
}

const toBasketLine = ({ unitPrice, taxable, taxClass, ...line }: QuoteLine): BasketLine => ({
  ...line,
  unitPriceMinor: unitPrice.amountMinor,
  taxClass: taxable ? taxClass : 'exempt',
})

/** Which discounts apply, and why the others do not. */
function judge({ discounts, buyer, now }: QuoteRequest, lines: readonly BasketLine[]) {
  const reasons = new Map(discounts.map((discount) => [discount, whyIneligible(discount, { lines, buyer, now })]))
  const byCode = new Map([...reasons].flatMap(([{ code }, reason]) => (code === null ? [] : [[code, reason] as const])))
  return { eligible: discounts.filter((discount) => reasons.get(discount) === undefined), reasons: byCode }
}

function outcomeOf(
  code: string,
  { lines, shipping }: PricedBasket,
  reasons: ReadonlyMap<string, IneligibleReason | undefined>,
): CodeOutcome {
  const applied = [...lines.flatMap(({ discounts }) => discounts), ...(shipping?.discounts ?? [])]
  if (applied.some((discount) => discount.code === code)) return { code, isApplied: true, reason: null }
  if (!reasons.has(code)) return { code, isApplied: false, reason: 'unknown' }
  return { code, isApplied: false, reason: reasons.get(code) ?? 'not-combinable' }
}

/** A business in another member state of the EU than the store owes the tax itself (Directive 2006/112/EC, articles 138 and 196). */
function isReverseCharged({ profile, tax }: CommercialSettings, { vatId, destination }: QuoteRequest): boolean {
  if (vatId === null) return false
  const read = readVatId(vatId)
  if (!read) throw invalidVatId()
  const origin = profile.address?.country
  return (
    tax.reverseCharge &&
    profile.vatId !== null &&
    origin !== undefined &&
    isInEu(origin) &&
    read.country !== origin &&
    isInEu(destination.country) &&
    destination.country !== origin
  )
}

const invalidVatId = () =>
  unprocessable('invalid-vat-id', 'The VAT id is not one of a member state of the EU', {
    fields: [{ field: 'vatId', message: 'must be a valid VAT id, such as DE123456789' }],
  })

/** Throws 422 `unknown-shipping-method`, which names those there are, and `country-not-delivered` where there are none. */
function shippingFor(
  { shipping }: CommercialSettings,
  { lines, destination, shippingMethod }: QuoteRequest,
): PricingRules['shippingOffer'] {
  if (shippingMethod === null || !lines.some(({ requiresShipping }) => requiresShipping)) return () => undefined
  const weightGrams = weightOf(lines)
  return (subtotalMinor) => {
    const offers = findShippingMethods(shipping, destination, { subtotalMinor, weightGrams })
    if (offers.length === 0) throw countryNotDelivered(destination.country)
    const chosen = offers.find(({ id }) => id === shippingMethod)
    if (!chosen) throw unknownShippingMethod(offers.map(({ id }) => id))
    return chosen
  }
}

/** Of what is sent, in grams. */
const weightOf = (lines: readonly QuoteLine[]): number =>
  lines.reduce(
    (sum, { requiresShipping, weightGrams, quantity }) => sum + (requiresShipping ? weightGrams * quantity : 0),
    0,
  )
