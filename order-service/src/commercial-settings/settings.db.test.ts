import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const factsOf = ({ markets: _, ...facts }: Record<string, unknown>) => facts
const read = (kind: string) => shop.request('GET', `/api/v1/store/${kind}`, { token: staff })
const replace = (kind: string, body: unknown, ifMatch: string | null = '*') =>
  shop.request('PUT', `/api/v1/store/${kind}`, { token: staff, body, headers: { 'if-match': ifMatch ?? '' } })

test('when a store begins, then its settings are there and the public sees what it needs', async () => {
  const { body } = await shop.request('GET', '/api/v1/store')
  assert.deepEqual([body.name, body.currency, body.timeZone], ['Storefleet', 'USD', 'UTC'])
  assert.deepEqual([body.withdrawalDays, body.returnDays], [14, 30])
  assert.deepEqual(Object.keys(body.markets[0]), ['id', 'name', 'countries', 'pricesIncludeTax'])
  for (const kind of ['profile', 'tax', 'shipping', 'returns', 'checkout', 'legal']) {
    assert.equal((await shop.request('GET', `/api/v1/store/${kind}`)).status, 401)
    assert.equal((await read(kind)).headers.get('etag'), '"1"')
  }
})

test('when staff replace the profile, then it has a new version, which is told to other services', async () => {
  const { body: profile, headers } = await read('profile')
  const changed = await replace(
    'profile',
    { ...profile, name: 'Haberdashery', timeZone: 'Europe/Berlin' },
    headers.get('etag'),
  )
  assert.deepEqual([changed.status, changed.headers.get('etag')], [200, '"2"'])
  assert.equal((await shop.request('GET', '/api/v1/store')).body.name, 'Haberdashery')

  const stale = await replace('profile', profile, headers.get('etag'))
  assert.deepEqual([stale.status, stale.body.code, stale.body.currentVersion], [412, 'version-stale', 2])
  assert.equal((await shop.request('PUT', '/api/v1/store/profile', { token: staff, body: profile })).status, 428)

  const versions = await shop.request('GET', '/api/v1/store/profile/versions', { token: staff })
  assert.deepEqual(
    versions.body.items.map(({ version, by }: { version: number; by: { role: string } }) => [version, by.role]),
    [
      [2, 'staff'],
      [1, 'system'],
    ],
  )
  const first = await shop.request('GET', '/api/v1/store/profile/versions/1', { token: staff })
  assert.equal(first.body.name, 'Storefleet')
  const missing = await shop.request('GET', '/api/v1/store/profile/versions/9', { token: staff })
  assert.deepEqual([missing.status, missing.body.code], [404, 'settings-version-not-found'])

  const told = await waitFor(() =>
    shop.host.capturedEvents.find(
      ({ type, data }) => type === 'store.profile_changed' && (data as { version: number }).version === 2,
    ),
  )
  assert.deepEqual(told.data, { ...factsOf(changed.body), version: 2 })
})

test('when settings contradict themselves, then each field is named and nothing changes', async () => {
  const { body: profile } = await read('profile')
  const { body: shipping } = await read('shipping')
  const { body: tax } = await read('tax')
  const { body: checkout } = await read('checkout')
  const transfer = {
    id: 'bank-transfer',
    name: 'Bank transfer',
    instructions: null,
    countries: ['XX'],
    cancelAfterDays: 7,
  }
  const wrong: [string, unknown, string[]][] = [
    ['profile', { ...profile, locale: 'not a locale', timeZone: 'Mars/Olympus' }, ['locale', 'timeZone']],
    ['profile', { ...profile, markets: [...profile.markets, ...profile.markets] }, ['markets', 'markets']],
    ['tax', { ...tax, rates: [{ ...tax.rates[0], country: 'XX' }] }, ['rates.0.country']],
    ['tax', { ...tax, rates: [{ ...tax.rates[0], isAdded: true }] }, ['rates.0.isAdded']],
    ['tax', { ...tax, rates: [tax.rates[0], tax.rates[0]] }, ['rates']],
    [
      'checkout',
      { ...checkout, manualMethods: [transfer, transfer] },
      ['manualMethods', 'bankAccount', 'manualMethods.0.countries', 'manualMethods.1.countries'],
    ],
    [
      'checkout',
      { ...checkout, manualMethods: [{ ...transfer, id: 'invoice', countries: [], remindAfterDays: 7 }] },
      ['manualMethods.0.remindAfterDays'],
    ],
    [
      'shipping',
      {
        zones: [
          { ...shipping.zones[0], methods: [{ ...shipping.zones[0].methods[0], rates: [{ from: 5, priceMinor: 1 }] }] },
        ],
      },
      ['zones.0.methods.0.rates'],
    ],
  ]
  for (const [kind, body, fields] of wrong) {
    const response = await replace(kind, body)
    assert.deepEqual([response.status, response.body.code], [422, 'invalid-settings'])
    assert.deepEqual(
      response.body.errors.map(({ field }: { field: string }) => field),
      fields,
    )
  }
  assert.equal((await read('tax')).headers.get('etag'), '"1"')
})

test('when the currency is changed, then it may be until there is an order', async () => {
  const young = await startOrderService()
  const token = await young.host.tokenFor({ role: 'staff' })
  const put = async (currency: string) => {
    const { body } = await young.request('GET', '/api/v1/store/profile', { token })
    const headers = { 'if-match': '*' }
    return young.request('PUT', '/api/v1/store/profile', { token, body: { ...body, currency }, headers })
  }
  assert.deepEqual([(await put('EUR')).status, (await put('USD')).status], [200, 200])
  assert.equal((await young.placeOrder()).status, 201)
  const response = await put('EUR')
  assert.deepEqual([response.status, response.body.code], [409, 'currency-fixed'])
})

test('when two change the settings at once, then one of them is told that the other was first', async () => {
  const { body: tax, headers } = await read('tax')
  const both = await Promise.all(
    ['line', 'order'].map((rounding) => replace('tax', { ...tax, rounding }, headers.get('etag'))),
  )
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 412])
})

test('when staff set legal texts, then everyone reads them in their language, or in the one that there is', async () => {
  const texts = { imprint: {}, terms: { en: 'Terms', de: 'AGB' }, privacy: { de: 'Datenschutz' } }
  assert.equal((await replace('legal', texts, '*')).status, 200)
  const { body } = await shop.request('GET', '/api/v1/store/legal-texts?language=en')
  assert.deepEqual(body, {
    imprint: null,
    terms: { language: 'en', text: 'Terms' },
    privacy: { language: 'de', text: 'Datenschutz' },
  })
  const tooLong = await replace('legal', { ...texts, terms: { en: 'x'.repeat(50_001) } }, '*')
  assert.deepEqual([tooLong.status, tooLong.body.errors[0].field], [400, 'terms.en'])
  assert.equal((await shop.request('GET', '/api/v1/store/legal-texts?language=fr')).status, 400)
})
