import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createLogger } from '@storefleet/observability'
import { waitFor } from '@storefleet/test-kit'
import { type JsonResponse, startJsonServer } from '../testing/json-server.ts'
import { findTaxRates } from './find-tax-rates.ts'
import { createHttpTaxProvider } from './http-tax-provider.ts'
import type { Place } from './place.ts'
import { ownTaxProvider, type TaxProvider, type TaxQuestion } from './tax-provider.ts'
import type { TaxRate } from './tax-settings.ts'
import { taxationFor } from './taxation.ts'

const rate = (country: string, name: string, percent: string, change: Partial<TaxRate> = {}): TaxRate => ({
  ...{ country, name, percent, region: null, taxClass: 'standard', isAdded: false, validFrom: '2020-01-01' },
  ...change,
})
const rates = [
  rate('DE', 'VAT', '19'),
  rate('DE', 'VAT', '16', { validFrom: '2027-01-01' }),
  rate('DE', 'VAT', '7', { taxClass: 'reduced' }),
  rate('CA', 'GST', '5'),
  rate('CA', 'PST', '7', { region: 'BC', isAdded: true }),
]
const question = (destination: Place, day = '2026-11-27'): TaxQuestion => ({
  settings: { rates, calculatedAt: 'destination' },
  origin: { country: 'DE', region: null },
  destination,
  day,
})
const place = (country: string, region: string | null = null): Place => ({ country, region })

/** A service that knows the same rates, and how it responds otherwise. */
let response: JsonResponse | 'rates' = 'rates'
const service = await startJsonServer(({ body }) => {
  if (response !== 'rates') return response
  const { destination, day, taxClasses } = body as { destination: Place; day: string; taxClasses: 'standard'[] }
  const found = (taxClass: 'standard') => findTaxRates(rates, { place: destination, taxClass, day })
  return { body: { rates: Object.fromEntries(taxClasses.map((taxClass) => [taxClass, found(taxClass)])) } }
})
const logger = createLogger({ level: 'silent' })
let nowMs = Date.UTC(2026, 10, 27)
const overHttp = (change: { timeoutMs?: number; maxConcurrent?: number } = {}) =>
  createHttpTaxProvider({
    ...{ url: service.url, token: 'a token', timeoutMs: 5_000, maxConcurrent: 8, ...change },
    ...{ logger, now: () => new Date(nowMs) },
  })

const drivers: [string, () => TaxProvider][] = [
  ['the tables of the store', () => ownTaxProvider],
  ['a service over HTTP', () => overHttp()],
]
for (const [name, create] of drivers) {
  describe(`taxes by ${name}`, () => {
    const percents = async (...given: Parameters<typeof question>) => {
      const ratesOf = await create().ratesFor(question(...given), 'order')
      return (['standard', 'reduced', 'digital'] as const).map((taxClass) =>
        ratesOf(taxClass).map(({ name, percent }) => `${name} ${percent}`),
      )
    }

    test('when a place has rates, then each class has its own, and another the standard one', async () => {
      assert.deepEqual(await percents(place('DE')), [['VAT 19'], ['VAT 7'], ['VAT 19']])
    })

    test('when a region adds to its country, then both apply', async () => {
      assert.deepEqual((await percents(place('CA', 'BC')))[0], ['GST 5', 'PST 7'])
      assert.deepEqual((await percents(place('CA', 'AB')))[0], ['GST 5'])
    })

    test('when a rate changes, then the day decides', async () => {
      assert.deepEqual((await percents(place('DE'), '2027-01-01'))[0], ['VAT 16'])
    })

    test('when a place has no rate, then the market says whether it is refused', async () => {
      const ratesOf = await create().ratesFor(question(place('US', 'TX')), 'order')
      const rules = { ratesOf, country: 'US' }
      assert.equal(taxationFor({ ...rules, missingTaxRate: 'untaxed' })('standard').reason, 'not-collected')
      assert.throws(() => taxationFor({ ...rules, missingTaxRate: 'refuse' })('standard'), { slug: 'tax-rate-missing' })
    })

    test('when goods are zero-rated or exempt, then they need no rate', async () => {
      const taxationOf = taxationFor({
        ratesOf: await create().ratesFor(question(place('US')), 'order'),
        ...{ country: 'US', missingTaxRate: 'refuse' },
      })
      assert.deepEqual([taxationOf('zero').reason, taxationOf('exempt').reason], ['zero-rated', 'exempt'])
    })
  })
}

test('when a service is asked, then it is told who it is for, where and when, once a minute', async () => {
  const provider = overHttp()
  const before = service.received.length
  const ask = () => provider.ratesFor(question({ country: 'US', region: 'NY', postalCode: '10001' }), 'order')
  await Promise.all([ask(), ask()])
  assert.deepEqual(service.received.at(-1), {
    path: '/',
    authorization: 'Bearer a token',
    body: {
      ...{ version: 1, day: '2026-11-27', origin: { country: 'DE', region: null } },
      destination: { country: 'US', region: 'NY', postalCode: '10001' },
      taxClasses: ['standard', 'reduced', 'digital'],
    },
  })
  nowMs += 59_000
  await ask()
  assert.equal(service.received.length, before + 1)
  nowMs += 1_000
  await ask()
  assert.equal(service.received.length, before + 2)
})

test('when a service does not say which rates apply, then nothing is priced, and the next request asks again', async () => {
  const wrong: JsonResponse[] = [
    { status: 500, body: {} },
    { status: 200, body: 'no JSON' },
    { body: {} },
    { body: { rates: { standard: [], reduced: [] } } },
    { body: { rates: { standard: [{ name: 'VAT', percent: 'zero' }], reduced: [], digital: [] } } },
    { status: 401, body: { error: 'unauthorized' } },
    undefined,
  ]
  for (const given of wrong) {
    response = given
    const provider = overHttp({ timeoutMs: given ? 5_000 : 100 })
    await assert.rejects(provider.ratesFor(question(place('DE')), 'order'), {
      ...{ code: 'unavailable', slug: 'taxes-unavailable', headers: { 'retry-after': '5' } },
    })
    response = 'rates'
    if (given) assert.equal((await provider.ratesFor(question(place('DE')), 'order'))('standard')[0]?.percent, '19')
  }
})

test('when a service is slow, then no more than a few requests wait for it', async () => {
  response = undefined
  const provider = overHttp({ timeoutMs: 200, maxConcurrent: 2 })
  const before = service.received.length
  const asked = ['DE', 'FR', 'IT', 'ES'].map((country) => provider.ratesFor(question(place(country)), 'order'))
  const results = await Promise.allSettled(asked)
  assert.ok(results.every(({ status }) => status === 'rejected'))
  assert.equal(service.received.length, before + 2)
  response = 'rates'
})

test('when carts wait for a slow service, then an order is still priced', async () => {
  response = undefined
  const provider = overHttp({ timeoutMs: 2_000, maxConcurrent: 4 })
  const before = service.received.length
  const postalCodes = Array.from({ length: 20 }, (_, at) => String(10_000 + at))
  const askForCarts = () =>
    postalCodes.map((postalCode) => provider.ratesFor(question({ ...place('US', 'NY'), postalCode }), 'cart'))
  const ofCarts = Promise.allSettled(askForCarts())
  await waitFor(() => service.received.length === before + 2)
  response = 'rates'
  const ratesOf = await provider.ratesFor(question(place('DE')), 'order')
  assert.equal(ratesOf('standard')[0]?.percent, '19')
  assert.ok((await ofCarts).every(({ status }) => status === 'rejected'))
})
