import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDiscount } from '../testing/discount-builder.ts'
import { exampleSettings } from '../testing/example-settings.ts'
import { exampleVariant } from '../testing/example-variant.ts'
import { money } from './money.ts'
import { type QuoteLine, type QuoteRequest, quote } from './quote.ts'

const line = (amountMinor: number, quantity = 1, change: Partial<QuoteLine> = {}): QuoteLine => ({
  ...exampleVariant(),
  unitPrice: money(amountMinor, 'USD'),
  quantity,
  ...change,
})
const request = (lines: readonly QuoteLine[], change: Partial<QuoteRequest> = {}): QuoteRequest => ({
  lines,
  destination: { country: 'GB', region: null },
  shippingMethod: 'standard',
  vatId: null,
  discounts: [],
  codes: [],
  buyer: { hasOrdered: false, timesUsed: () => 0 },
  now: new Date('2026-11-23T12:00:00Z'),
  ...change,
})
const totalsOf = (given: QuoteRequest, settings = exampleSettings) => {
  const { subtotalMinor, shippingMinor, taxMinor, totalMinor } = quote(settings, given).basket
  return [subtotalMinor, shippingMinor, taxMinor, totalMinor]
}
const giftCard = line(2_500, 2, { requiresShipping: false, taxable: false })
const { profile, tax } = exampleSettings

test('when two units of 50.00 go to Britain, then they cost 126.00 with shipping and tax', () => {
  assert.deepEqual(totalsOf(request([line(5_000, 2)])), [10_000, 500, 2_100, 12_600])
})

test('when nothing of an order is sent, then it costs no shipping', () => {
  assert.deepEqual(totalsOf(request([line(5_000, 1, { requiresShipping: false })])), [5_000, 0, 1_000, 6_000])
})

test('when one line of an order is sent, then shipping is charged once', () => {
  assert.deepEqual(totalsOf(request([giftCard, line(5_000)])), [10_000, 500, 1_100, 11_600])
})

test('when some lines are not sent, then the parcel weighs what is sent, and has the subtotal after discounts', () => {
  const heavy = line(1_000, 2, { weightGrams: 600 })
  const { parcel } = quote(exampleSettings, request([giftCard, heavy], { discounts: [aDiscount()] }))
  assert.deepEqual(parcel, { subtotalMinor: 6_300, weightGrams: 1_200 })
})

test('when no line is taxable, then no tax is charged, on shipping neither', () => {
  assert.deepEqual(totalsOf(request([line(5_000, 1, { taxable: false })])), [5_000, 500, 0, 5_500])
  assert.deepEqual(totalsOf(request([giftCard])), [5_000, 0, 0, 5_000])
})

test('when a place has no tax rate, then it is untaxed and says so, or refused, as its market says', () => {
  const toTexas = request([line(1_000)], { destination: { country: 'US', region: 'TX' } })
  assert.equal(quote(exampleSettings, toTexas).basket.lines[0]?.taxLines[0]?.reason, 'not-collected')
  const markets = profile.markets.map((market) => ({ ...market, missingTaxRate: 'refuse' as const }))
  const strict = { ...exampleSettings, profile: { ...profile, markets } }
  assert.throws(() => quote(strict, toTexas), { slug: 'tax-rate-missing', status: 422 })
})

test('when no market names a country, then the order is refused', () => {
  const markets = profile.markets.map((market) => ({ ...market, countries: ['DE'] }))
  const settings = { ...exampleSettings, profile: { ...profile, markets } }
  assert.throws(() => quote(settings, request([line(1)])), { slug: 'country-not-delivered' })
})

test('when the shipping method is unknown, then the field is named', () => {
  assert.throws(() => quote(exampleSettings, request([line(1)], { shippingMethod: 'pigeon' })), {
    slug: 'unknown-shipping-method',
    fields: [{ field: 'shippingMethod', message: 'must be one of standard, express' }],
  })
})

test('when a price is in another currency than the store, then it is not added up', () => {
  const foreign = line(1, 1, { unitPrice: money(1, 'EUR') })
  assert.throws(() => quote(exampleSettings, request([foreign])), { slug: 'prices-changing', status: 503 })
})

test('when the day changes in the time zone of the store, then the rates of that day apply', () => {
  const toEstonia = (now: string) =>
    request([line(10_000)], { destination: { country: 'EE', region: null }, now: new Date(now) })
  const inTallinn = { ...exampleSettings, profile: { ...profile, timeZone: 'Europe/Tallinn' } }
  const taxOf = (now: string) => quote(inTallinn, toEstonia(now)).basket.lines[0]?.taxMinor
  assert.equal(taxOf('2025-06-30T20:59:59.999Z'), 2_200)
  assert.equal(taxOf('2025-06-30T21:00:00.000Z'), 2_400)
})

test('when a store computes tax at its own place, then the destination does not matter', () => {
  const address = { name: 'Shop', line1: '1', city: 'Berlin', postalCode: '10115', country: 'DE' }
  const atOrigin = {
    ...exampleSettings,
    profile: { ...profile, address },
    tax: { ...tax, calculatedAt: 'origin' as const },
  }
  assert.equal(quote(atOrigin, request([line(10_000)])).basket.lines[0]?.taxLines[0]?.percent, '19')
})

test('when a business in another member state buys, then it owes the tax; at home and outside the EU it does not', () => {
  const address = { name: 'Shop', line1: '1', city: 'Berlin', postalCode: '10115', country: 'DE' }
  const german = {
    ...exampleSettings,
    profile: { ...profile, address, vatId: 'DE123456789' },
    tax: { ...tax, reverseCharge: true },
  }
  const reasonFor = (country: string, vatId: string) =>
    quote(german, request([line(10_000)], { destination: { country, region: null }, vatId })).basket.lines[0]
      ?.taxLines[0]?.reason
  assert.equal(reasonFor('AT', 'ATU12345678'), 'reverse-charge')
  assert.equal(reasonFor('DE', 'DE987654321'), 'rate')
  assert.equal(reasonFor('AT', 'DE987654321'), 'rate')
  assert.equal(reasonFor('GB', 'ATU12345678'), 'rate')
  assert.throws(() => reasonFor('AT', 'nonsense'), { slug: 'invalid-vat-id' })
})

test('when codes are entered, then each says whether it applies and why not', () => {
  const discounts = [
    aDiscount({ id: 'a', code: 'TEN' }),
    aDiscount({ id: 'b', code: 'LATER', startsAt: new Date('2027-01-01') }),
    aDiscount({ id: 'c', code: 'FIVE', value: { type: 'percent', percent: '5' } }),
  ]
  const { codes } = quote(
    exampleSettings,
    request([line(1_000)], { discounts, codes: ['TEN', 'LATER', 'FIVE', 'NONE'] }),
  )
  assert.deepEqual(codes, [
    { code: 'TEN', isApplied: true, reason: null },
    { code: 'LATER', isApplied: false, reason: 'not-started' },
    { code: 'FIVE', isApplied: false, reason: 'not-combinable' },
    { code: 'NONE', isApplied: false, reason: 'unknown' },
  ])
})
