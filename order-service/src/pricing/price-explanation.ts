import type { AppliedDiscount, ShippingLine, TaxLine } from '@storefleet/contracts'
import { money } from './money.ts'
import type { PricedPart, Quote } from './priced-basket.ts'

/** Returns what shipping costs, as carts, orders and events have it; null where nothing is sent. */
export function shippingLineOf({ basket: { shipping }, currency }: Quote): ShippingLine | null {
  if (!shipping) return null
  const { id, name, kind } = shipping.offer
  return { method: id, name, kind, price: money(shipping.priceMinor, currency), ...explanationOf(shipping, currency) }
}

/** What explains a price, as orders and events have it. */
export function explanationOf(
  { discounts, taxLines, totalMinor }: PricedPart,
  currency: string,
): { discounts: AppliedDiscount[]; taxLines: TaxLine[]; total: ShippingLine['total'] } {
  return {
    discounts: discounts.map(({ amountMinor, ...discount }) => ({ ...discount, amount: money(amountMinor, currency) })),
    taxLines: taxLines.map(({ taxableMinor, amountMinor, ...line }) => ({
      ...line,
      taxable: money(taxableMinor, currency),
      amount: money(amountMinor, currency),
    })),
    total: money(totalMinor, currency),
  }
}
