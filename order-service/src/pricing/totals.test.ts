import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addMoney, money, shareOf } from './money.ts'
import { type Destination, itemLines, type PricedItem, priceLines } from './price-lines.ts'
import { readTaxRates } from './read-tax-rates.ts'
import { shippingMethods } from './shipping-methods.ts'
import { totalsOf } from './totals.ts'

const rules = { currency: 'USD', taxRates: readTaxRates() }
const at = new Date('2026-11-23T12:00:00Z')
const linesOf = (items: readonly PricedItem[], destination: Destination) => priceLines(items, destination, rules, at)
const pricesOf = (items: readonly PricedItem[], destination: Destination) =>
  totalsOf(linesOf(items, destination), rules)
const item = (amountMinor: number, quantity: number) => ({ unitPrice: money(amountMinor, 'USD'), quantity })
const toLondon = { country: 'GB', shippingMethod: 'standard' }

test('when two units of 50.00 go to Britain, then they cost 126.00 with shipping and tax', () => {
  const totals = pricesOf([item(5000, 2)], toLondon)

  assert.deepEqual(totals, {
    subtotal: money(10_000, 'USD'),
    shipping: money(500, 'USD'),
    tax: money(2_100, 'USD'),
    total: money(12_600, 'USD'),
  })
})

const giftCard = { ...item(2_500, 2), requiresShipping: false, taxable: false }

test('when nothing of an order is sent, then it costs no shipping', () => {
  const { shipping, tax, total } = pricesOf([{ ...item(5_000, 1), requiresShipping: false }], toLondon)
  assert.deepEqual([shipping.amountMinor, tax.amountMinor, total.amountMinor], [0, 1_000, 6_000])
})

test('when one line of an order is sent, then shipping is charged once', () => {
  const { shipping, tax, total } = pricesOf([giftCard, item(5_000, 1)], toLondon)
  assert.deepEqual([shipping.amountMinor, tax.amountMinor, total.amountMinor], [500, 1_100, 11_600])
})

test('when no line is taxable, then no tax is charged, on shipping neither', () => {
  const books = { ...item(5_000, 1), taxable: false }
  assert.deepEqual(pricesOf([books], toLondon), {
    subtotal: money(5_000, 'USD'),
    shipping: money(500, 'USD'),
    tax: money(0, 'USD'),
    total: money(5_500, 'USD'),
  })
  assert.equal(pricesOf([giftCard], toLondon).total.amountMinor, 5_000)
})

test('when half a cent of tax is due, then it is rounded up, and less is rounded down', () => {
  assert.equal(shareOf(money(25, 'USD'), 200).amountMinor, 1)
  assert.equal(shareOf(money(24, 'USD'), 200).amountMinor, 0)
  assert.equal(shareOf(money(75, 'USD'), 200).amountMinor, 2)
})

test('when the country charges no tax that we know of, then there is none', () => {
  assert.equal(pricesOf([item(999, 3)], { country: 'US', shippingMethod: 'express' }).tax.amountMinor, 0)
})

test('when the shipping method is unknown, then the field is named', () => {
  assert.throws(() => pricesOf([item(1, 1)], { country: 'GB', shippingMethod: 'pigeon' }), {
    slug: 'unknown-shipping-method',
    fields: [{ field: 'shippingMethod', message: 'must be one of standard, express' }],
  })
})

test('when a sum would no longer be exact, then it is refused', () => {
  const largest = money(Number.MAX_SAFE_INTEGER, 'USD')
  assert.throws(() => addMoney('USD', [largest, money(1, 'USD')]), { slug: 'amount-too-large' })
  assert.throws(() => itemLines([item(Number.MAX_SAFE_INTEGER, 2)]), { slug: 'amount-too-large' })
})

test('when currencies are mixed, then nothing is added up', () => {
  assert.throws(() => totalsOf(itemLines([{ unitPrice: money(1, 'EUR'), quantity: 1 }]), rules), /EUR/)
})

test('when an order is priced, then its lines explain its totals', () => {
  const giftCards = { ...item(2_500, 1), requiresShipping: false, taxable: false }
  const shirts = item(5_000, 2)
  assert.deepEqual(linesOf([giftCards, shirts], toLondon), [
    { kind: 'item', item: giftCards, amount: money(2_500, 'USD') },
    { kind: 'item', item: shirts, amount: money(10_000, 'USD') },
    { kind: 'shipping', method: 'standard', amount: money(500, 'USD') },
    { kind: 'tax', country: 'GB', basisPoints: 2_000, taxed: money(10_500, 'USD'), amount: money(2_100, 'USD') },
  ])
})

test('when anything is bought, then every total is an exact integer and the parts add up', () => {
  const random = seededRandom(42)
  for (let round = 0; round < 2_000; round++) {
    const items = Array.from({ length: 1 + random(6) }, () => item(random(10_000_000), 1 + random(999)))
    const country = ['GB', 'DE', 'FI', 'CH', 'US'][random(5)] ?? 'US'
    const shippingMethod = shippingMethods[random(shippingMethods.length)]?.id ?? 'standard'
    const { subtotal, shipping, tax, total } = pricesOf(items, { country, shippingMethod })

    for (const amount of [subtotal, shipping, tax, total]) assert.ok(Number.isSafeInteger(amount.amountMinor))
    assert.equal(subtotal.amountMinor + shipping.amountMinor + tax.amountMinor, total.amountMinor)
    assert.deepEqual(pricesOf([...items].reverse(), { country, shippingMethod }).total, total)
  }
})

/** Numbers below a limit, the same on every run (a linear congruential generator). */
function seededRandom(seed: number) {
  let state = seed
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % limit
  }
}
