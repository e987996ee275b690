import type { TaxClass } from '@storefleet/contracts'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { type Discount, type DiscountBuyer, type IneligibleReason, whyIneligible } from '../discounts/discount.ts'
import { findShippingMethods, unknownShippingMethod } from '../shipping/find-shipping-methods.ts'
import { marketOf } from '../store-profile/store-profile.ts'
import type { Place } from '../tax/place.ts'
import { ownRatesOf, type RatesOf, type TaxQuestion } from '../tax/tax-provider.ts'
import { taxationFor } from '../tax/taxation.ts'
import type { VatCheck } from '../tax/vat-check.ts'
import { countryNotDelivered } from './delivery.ts'
import { type PricingRules, priceBasket } from './price-basket.ts'
import type { BasketLine, CodeOutcome, PricedBasket, Quote } from './priced-basket.ts'
import { pricesChanging } from './prices-changing.ts'
import { isReverseCharged } from './reverse-charge.ts'
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
  /** Of a business. */
  vatId: string | null
  /** What VIES says of it, where the store asks. */
  vatCheck?: VatCheck | null
  /** Of a tax service; without it, those of the tables of the store. */
  ratesOf?: RatesOf
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
  const { profile, versions } = settings
  const market = marketOf(profile, request.destination.country)
  if (!market) throw countryNotDelivered(request.destination.country)
  refuseOtherCurrency(request.lines, profile.currency)
  const lines = request.lines.map(toBasketLine)
  const { eligible, reasons } = judge(request, lines)
  const vatCheck = request.vatCheck ?? null
  const isReverseCharge = isReverseCharged(settings, { ...request, vatCheck })
  const basket = priceBasket(lines, {
    pricesIncludeTax: market.pricesIncludeTax,
    rounding: settings.tax.rounding,
    taxationOf: taxationFor({
      ratesOf: request.ratesOf ?? ownRatesOf(taxQuestion(settings, request)),
      missingTaxRate: market.missingTaxRate,
      country: request.destination.country,
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
    vatCheck,
    codes,
    parcel: { subtotalMinor: basket.reducedSubtotalMinor, weightGrams: weightOf(request.lines) },
    versions: { profile: versions.profile, tax: versions.tax, shipping: versions.shipping },
    deliveryDays: basket.shipping && { min: basket.shipping.offer.minDays, max: basket.shipping.offer.maxDays },
  }
}

type AddressPlace = { country: string; region?: string | null | undefined; postalCode?: string | undefined }

export const placeOf = ({ country, region, postalCode }: AddressPlace): Place => ({
  country,
  region: region ?? null,
  ...(postalCode !== undefined && { postalCode }),
})

/** What a tax provider is asked about an order. */
export const taxQuestion = (
  { profile, tax }: CommercialSettings,
  { destination, now }: Pick<QuoteRequest, 'destination' | 'now'>,
): TaxQuestion => ({
  settings: tax,
  origin: profile.address && placeOf(profile.address),
  destination,
  day: storeDay(now, profile.timeZone),
})

function refuseOtherCurrency(lines: readonly QuoteLine[], currency: string): void {
  if (lines.every(({ unitPrice }) => unitPrice.currency === currency)) return
  throw pricesChanging()
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
