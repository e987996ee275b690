import { randomUUID } from 'node:crypto'
import type { Address } from '@storefleet/contracts'
import fc from 'fast-check'
import { type Order, systemActor } from '../orders/domain/order.ts'
import { place } from '../orders/domain/placement.ts'
import { money } from '../pricing/money.ts'
import { placeOf, quote } from '../pricing/quote.ts'
import type { TaxRate } from '../tax/tax-settings.ts'
import { aDiscount } from './discount-builder.ts'
import { exampleNow, orderIn } from './example-order.ts'
import { exampleSettings } from './example-settings.ts'
import { exampleVariant } from './example-variant.ts'

/** What an order costs, and how that is taxed. */
export type Basket = Readonly<{
  lines: readonly Readonly<{ priceMinor: number; quantity: number; taxClass: 'standard' | 'reduced' | 'exempt' }>[]
  percentOff: number
  pricesIncludeTax: boolean
  rounding: 'line' | 'order'
  shippingTaxClass: 'goods' | 'standard'
}>

export const baskets: fc.Arbitrary<Basket> = fc.record({
  lines: fc.array(
    fc.record({
      priceMinor: fc.integer({ min: 1, max: 20_000 }),
      quantity: fc.integer({ min: 1, max: 5 }),
      taxClass: fc.constantFrom('standard', 'reduced', 'exempt'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  percentOff: fc.constantFrom(0, 7, 33),
  pricesIncludeTax: fc.boolean(),
  rounding: fc.constantFrom('line', 'order'),
  shippingTaxClass: fc.constantFrom('goods', 'standard'),
})

type Destination = Readonly<{ address: Address; rates: TaxRate[] }>

/** An order that was just placed, priced as any order is. */
export function orderOfBasket(
  { lines, percentOff, pricesIncludeTax, rounding, shippingTaxClass }: Basket,
  { address, rates }: Destination,
): Order {
  const { profile, tax, shipping } = exampleSettings
  const methods = (shipping.zones[0]?.methods ?? []).map((method) => ({ ...method, taxClass: shippingTaxClass }))
  const settings = {
    ...exampleSettings,
    profile: { ...profile, markets: profile.markets.map((market) => ({ ...market, pricesIncludeTax })) },
    tax: { ...tax, rounding, rates },
    shipping: { zones: shipping.zones.map((zone) => ({ ...zone, methods })) },
  }
  const reserved = lines.map(({ priceMinor, quantity, taxClass }, index) => ({
    variant: { ...exampleVariant(), sku: `SKU-${index}`, unitPrice: money(priceMinor, 'USD'), taxClass },
    quantity,
  }))
  const priced = quote(settings, {
    ...{ lines: reserved.map(({ variant, quantity }) => ({ ...variant, quantity })), destination: placeOf(address) },
    ...{ shippingMethod: 'standard', vatId: null, codes: [], now: exampleNow },
    discounts: percentOff > 0 ? [aDiscount({ value: { type: 'percent', percent: String(percentOff) } })] : [],
    buyer: { hasOrdered: false, timesUsed: () => 0 },
  })
  return place(
    {
      ...{ ...orderIn('pending'), lines: reserved, quote: priced, vatId: null, shippingAddress: address },
      ...{ payment: { id: randomUUID(), method: 'pm_card_visa', provider: 'sandbox' }, by: systemActor },
    } as never,
    exampleNow,
  ).order
}
