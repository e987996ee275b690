import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import type { Kept } from '../commercial-settings/kept.ts'
import type { Discount, DiscountBuyer } from '../discounts/discount.ts'
import type { DiscountStore } from '../discounts/discount-store.ts'
import type { Quote } from './priced-basket.ts'
import { type QuoteRequest, quote } from './quote.ts'

/** Who buys, as far as it is known: discounts may be limited for each customer. */
type Buyer = Readonly<{ customerId: string | null; email: string | null }>
type PriceRequest = Pick<QuoteRequest, 'lines' | 'destination' | 'shippingMethod' | 'vatId' | 'codes'> & {
  buyer: Buyer
}

export type Pricing = {
  /** Returns the settings of the store, as every price uses them. */
  settings(): Promise<CommercialSettings>
  /** Returns what lines cost now. Throws what `quote` throws. */
  price(request: PriceRequest): Promise<Quote>
}

export type PricingDependencies = {
  current: Kept<CommercialSettings>
  automaticDiscounts: Kept<readonly Discount[]>
  discounts: Pick<DiscountStore, 'withCodes' | 'usesOf' | 'hasOrdered'>
  now: () => Date
}

/** Prices with the settings of now and the discounts that the buyer may have. Without codes and limits it costs no statement. */
export function createPricing({ current, automaticDiscounts, discounts, now }: PricingDependencies): Pricing {
  return {
    settings: current.read,
    async price({ buyer, codes, ...request }) {
      const settings = await current.read()
      const entered = codes.map((code) => code.toUpperCase())
      const coded = entered.length > 0 ? await discounts.withCodes(entered) : []
      const candidates = [...(await automaticDiscounts.read()), ...coded]
      const known = await buyerOf(discounts, buyer, candidates)
      return quote(settings, { ...request, codes: entered, discounts: candidates, buyer: known, now: now() })
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
