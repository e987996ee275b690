import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaxClass } from '@storefleet/contracts'
import fc from 'fast-check'
import type { Discount, DiscountValue } from '../discounts/discount.ts'
import type { ShippingOffer } from '../shipping/find-shipping-methods.ts'
import type { Taxation, TaxationOf } from '../tax/applied-rate.ts'
import { millipercentOf } from '../tax/percent.ts'
import { untaxed } from '../tax/taxation.ts'
import { aDiscount } from '../testing/discount-builder.ts'
import { type PricingRules, priceBasket } from './price-basket.ts'
import type { BasketLine, PricedBasket } from './priced-basket.ts'

const rate = (name: string, percent: string): Taxation['rates'][number] => ({
  name,
  percent,
  millipercent: millipercentOf(percent),
})
const rates = (...given: [name: string, percent: string][]): Taxation => ({
  reason: 'rate',
  rates: given.map(([name, percent]) => rate(name, percent)),
})
const german: TaxationOf = (taxClass: TaxClass) => {
  if (taxClass === 'exempt') return untaxed('exempt')
  return taxClass === 'reduced' ? rates(['VAT', '7']) : rates(['VAT', '19'])
}
const line = (unitPriceMinor: number, change: Partial<BasketLine> = {}): BasketLine => ({
  variantId: 'variant',
  productId: 'product',
  categoryIds: [],
  unitPriceMinor,
  quantity: 1,
  taxClass: 'standard',
  ...change,
})
const standard = (priceMinor: number, taxClass: ShippingOffer['taxClass'] = 'standard'): ShippingOffer => ({
  ...{ id: 'standard', name: 'Standard delivery', kind: 'delivery', minDays: 1, maxDays: 3 },
  priceMinor,
  taxClass,
})
const rules = (change: Partial<PricingRules> = {}): PricingRules => ({
  pricesIncludeTax: true,
  rounding: 'line',
  taxationOf: german,
  isReverseCharge: false,
  discounts: [],
  shippingOffer: () => undefined,
  ...change,
})
const sumsOf = ({ subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor }: PricedBasket) => ({
  ...{ subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor },
})

test('when prices include tax, then the tax is the part of the price that the rate makes', () => {
  const priced = priceBasket([line(11_900), line(1_070, { taxClass: 'reduced' })], rules())
  assert.deepEqual(sumsOf(priced), {
    ...{ subtotalMinor: 12_970, discountMinor: 0, shippingMinor: 0, taxMinor: 1_970, totalMinor: 12_970 },
  })
  assert.deepEqual(priced.lines[1]?.taxLines, [
    { name: 'VAT', percent: '7', reason: 'rate', taxableMinor: 1_000, amountMinor: 70 },
  ])
})

test('when prices exclude tax, then it is added line by line', () => {
  const priced = priceBasket(
    [line(1_005), line(1_005)],
    rules({ pricesIncludeTax: false, taxationOf: () => rates(['State', '8.875']) }),
  )
  assert.deepEqual([priced.taxMinor, priced.totalMinor], [178, 2_188])
})

test('when tax is rounded for the order, then its lines sum to the rounded whole', () => {
  const priced = priceBasket(
    [line(1_005), line(1_005), line(1_005)],
    rules({ pricesIncludeTax: false, rounding: 'order', taxationOf: () => rates(['State', '8.875']) }),
  )
  assert.deepEqual(
    priced.lines.map(({ taxMinor }) => taxMinor),
    [90, 89, 89],
  )
  assert.equal(priced.taxMinor, 268)
})

test('when a region adds its rate, then each rate has a line', () => {
  const taxationOf = () => rates(['GST', '5'], ['PST', '7'])
  const added = priceBasket([line(1_000)], rules({ pricesIncludeTax: false, taxationOf }))
  assert.deepEqual(
    added.lines[0]?.taxLines.map(({ name, amountMinor }) => [name, amountMinor]),
    [
      ['GST', 50],
      ['PST', 70],
    ],
  )
  const included = priceBasket([line(1_120)], rules({ taxationOf }))
  assert.deepEqual(
    included.lines[0]?.taxLines.map(({ taxableMinor, amountMinor }) => [taxableMinor, amountMinor]),
    [
      [1_000, 50],
      [1_000, 70],
    ],
  )
})

test('when the buyer owes the tax, then prices lose the tax they contain and the lines say why', () => {
  const priced = priceBasket(
    [line(11_900, { quantity: 2 })],
    rules({ isReverseCharge: true, shippingOffer: () => standard(595) }),
  )
  assert.deepEqual(sumsOf(priced), {
    ...{ subtotalMinor: 20_000, discountMinor: 0, shippingMinor: 500, taxMinor: 0, totalMinor: 20_500 },
  })
  assert.equal(priced.pricesIncludeTax, false)
  assert.equal(priced.lines[0]?.taxLines[0]?.reason, 'reverse-charge')
})

test('when shipping is taxed as the goods, then it is split by what they cost', () => {
  const priced = priceBasket(
    [line(7_500), line(2_500, { taxClass: 'reduced' })],
    rules({ shippingOffer: () => standard(400, 'goods') }),
  )
  assert.deepEqual(
    priced.shipping?.taxLines.map(({ percent, taxableMinor, amountMinor }) => [percent, taxableMinor, amountMinor]),
    [
      ['19', 252, 48],
      ['7', 93, 7],
    ],
  )
})

test('when none of the goods is taxed, then neither is their shipping', () => {
  const priced = priceBasket([line(1_000, { taxClass: 'exempt' })], rules({ shippingOffer: () => standard(500) }))
  assert.deepEqual([priced.taxMinor, priced.shipping?.taxLines[0]?.reason], [0, 'exempt'])
})

test('when shipping is free from an amount, then the subtotal after discounts decides', () => {
  const shippingOffer = (subtotal: number) => standard(subtotal >= 1_000 ? 0 : 500)
  assert.equal(priceBasket([line(1_000)], rules({ shippingOffer })).shippingMinor, 0)
  assert.equal(priceBasket([line(1_000)], rules({ shippingOffer, discounts: [aDiscount()] })).shippingMinor, 500)
})

test('when amounts are more than can be computed exactly, then the basket is refused', () => {
  const lines = [line(9_007_199_254_740_991, { quantity: 1 })]
  assert.throws(() => priceBasket(lines, rules()), { slug: 'amount-too-large' })
})

const percent = fc.integer({ min: 0, max: 40_000 }).map((milli) => String(milli / 1_000))
const value: fc.Arbitrary<DiscountValue> = fc.oneof(
  fc.record({ type: fc.constant('percent' as const), percent }),
  fc.record({ type: fc.constant('amount' as const), amountMinor: fc.nat(50_000) }),
  fc.constant({ type: 'free-shipping' as const }),
  fc.record({
    type: fc.constant('buy-x-get-y' as const),
    buyQuantity: fc.integer({ min: 1, max: 3 }),
    getQuantity: fc.integer({ min: 1, max: 3 }),
    percent,
  }),
)
const discount: fc.Arbitrary<Discount> = fc
  .record({ id: fc.uuid(), value, isCombinable: fc.boolean(), code: fc.option(fc.constant('CODE')) })
  .map(aDiscount)
const basket = fc.array(
  fc.record({
    unitPriceMinor: fc.nat(1_000_000),
    quantity: fc.integer({ min: 1, max: 99 }),
    taxClass: fc.constantFrom<TaxClass>('standard', 'reduced', 'exempt'),
  }),
  { minLength: 1, maxLength: 12 },
)
const anyRules = fc
  .record({
    pricesIncludeTax: fc.boolean(),
    rounding: fc.constantFrom('line' as const, 'order' as const),
    isReverseCharge: fc.boolean(),
    discounts: fc.array(discount, { maxLength: 5 }),
    standardRate: percent,
    reducedRate: percent,
    shipping: fc.option(
      fc.record({ price: fc.nat(10_000), taxClass: fc.constantFrom('goods' as const, 'standard' as const) }),
    ),
  })
  .map(({ standardRate, reducedRate, shipping, ...rest }) =>
    rules({
      ...rest,
      taxationOf: (taxClass) => {
        if (taxClass === 'exempt') return untaxed('exempt')
        return taxClass === 'reduced' ? rates(['VAT', reducedRate]) : rates(['VAT', standardRate], ['City', '1'])
      },
      shippingOffer: () => (shipping ? standard(shipping.price, shipping.taxClass) : undefined),
    }),
  )

test('when anything is priced, then every sum is that of its lines', () => {
  fc.assert(
    fc.property(basket, anyRules, (given, pricing) => {
      const priced = priceBasket(
        given.map((each) => line(each.unitPriceMinor, each)),
        pricing,
      )
      const parts = priced.shipping ? [...priced.lines, priced.shipping] : priced.lines
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
      for (const part of parts) {
        assert.equal(part.discountMinor, sum(part.discounts.map(({ amountMinor }) => amountMinor)))
        assert.equal(part.taxMinor, sum(part.taxLines.map(({ amountMinor }) => amountMinor)))
        assert.ok(part.discountMinor >= 0 && part.discountMinor <= part.priceMinor)
        assert.ok(part.taxMinor >= 0 && part.totalMinor >= 0)
      }
      for (const { taxLines, priceMinor, discountMinor, taxMinor } of priced.lines) {
        const included = priced.pricesIncludeTax ? taxMinor : 0
        for (const { taxableMinor } of taxLines) assert.equal(taxableMinor, priceMinor - discountMinor - included)
      }
      const { subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor } = priced
      const added = priced.pricesIncludeTax ? 0 : taxMinor
      assert.equal(totalMinor, subtotalMinor - discountMinor + shippingMinor + added)
      assert.equal(totalMinor, sum(parts.map((part) => part.totalMinor)))
      assert.equal(taxMinor, sum(parts.map((part) => part.taxMinor)))
    }),
    { numRuns: 500 },
  )
})

test('when a price includes what another adds, then both make the same tax within one unit a line', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), percent, (net, percentage) => {
      const taxationOf = () => rates(['VAT', percentage])
      const added = priceBasket([line(net)], rules({ pricesIncludeTax: false, taxationOf }))
      const included = priceBasket([line(added.totalMinor)], rules({ taxationOf }))
      assert.ok(Math.abs(included.taxMinor - added.taxMinor) <= 1)
      assert.equal(included.totalMinor, added.totalMinor)
    }),
    { numRuns: 500 },
  )
})
