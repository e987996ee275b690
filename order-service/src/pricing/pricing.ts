import type { Kept } from '@storefleet/process'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import type { Discount, DiscountBuyer } from '../discounts/discount.ts'
import type { DiscountStore } from '../discounts/discount-store.ts'
import type { Purpose } from '../tax/ask-json.ts'
import type { TaxProvider } from '../tax/tax-provider.ts'
import type { CheckVatId } from '../tax/vat-check.ts'
import type { Quote } from './priced-basket.ts'
import { type QuoteRequest, quote, taxQuestion } from './quote.ts'
import { checkedVatId } from './reverse-charge.ts'

/** Who buys, as far as it is known: discounts may be limited for each customer. */
type Buyer = Readonly<{ customerId: string | null; email: string | null }>
type PriceRequest = Pick<QuoteRequest, 'lines' | 'destination' | 'shippingMethod' | 'vatId' | 'codes'> & {
  buyer: Buyer
  purpose: Purpose
}

export type Pricing = {
  /** Returns the settings of the store, as every price uses them. */
  settings(): Promise<CommercialSettings>
  /**
   * Returns what lines cost now. May ask a tax service and VIES, so it is never called in a transaction. Throws what `quote` throws, 422
   * `invalid-vat-id` and 503 `taxes-unavailable`.
   */
  price(request: PriceRequest): Promise<Quote>
}

export type PricingDependencies = {
  current: Kept<CommercialSettings>
  automaticDiscounts: Kept<readonly Discount[]>
  discounts: Pick<DiscountStore, 'withCodes' | 'usesOf' | 'hasOrdered'>
  taxes: TaxProvider
  checkVatId: CheckVatId
  now: () => Date
}

/** Prices with the settings of now and the discounts that the buyer may have. Without codes and limits it costs no statement. */
export function createPricing(dependencies: PricingDependencies): Pricing {
  const { current, automaticDiscounts, discounts, taxes, checkVatId, now } = dependencies
  return {
    settings: current.read,
    async price({ buyer, codes, purpose, ...request }) {
      const settings = await current.read()
      const entered = codes.map((code) => code.toUpperCase())
      const coded = entered.length > 0 ? await discounts.withCodes(entered) : []
      const candidates = [...(await automaticDiscounts.read()), ...coded]
      const known = await buyerOf(discounts, buyer, candidates)
      const at = now()
      const [vatCheck, ratesOf] = await Promise.all([
        checkedVatId(settings, request, (id, requester) => checkVatId(id, requester, purpose)),
        taxes.ratesFor(taxQuestion(settings, { destination: request.destination, now: at }), purpose),
      ])
      return quote(settings, {
        ...request,
        ...{ vatCheck, ratesOf, codes: entered, discounts: candidates, buyer: known, now: at },
      })
    },
  }
}

async function buyerOf(
  discounts: PricingDependencies['discounts'],
  { customerId, email }: Buyer,
  candidates: readonly Discount[],
): Promise<DiscountBuyer> {
  if (customerId === null && email === null) return { hasOrdered: false, timesUsed: () => 0 }
  const customer = { customerId, email: email ?? '' }
  const limited = candidates.filter((each) => each.usageLimitPerCustomer !== null).map(({ id }) => id)
  const uses = limited.length > 0 ? await discounts.usesOf(customer, limited) : new Map<string, number>()
  const hasOrdered = candidates.some((each) => each.isFirstOrderOnly) && (await discounts.hasOrdered(customer))
  return { hasOrdered, timesUsed: (id) => uses.get(id) ?? 0 }
}
