import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { type Client, createClient } from './support/client.ts'
import { startShopProcess } from './support/shop-process.ts'
import { expectStatus, freshEmail, signInAdmin } from './support/steps.ts'

type Kind = 'profile' | 'tax' | 'shipping' | 'returns' | 'checkout'
type Shop = Client & { token: string; close(): Promise<void>; reopenedLater(days: number): Promise<Shop> }

const examples = new URL('../docs/examples/open-a-shop/', import.meta.url)
const readExample = async (shop: string, name: string) =>
  JSON.parse(await readFile(new URL(`${shop}/${name}.json`, examples), 'utf8'))

/** Starts a fresh shop in a currency and sets it up as docs/open-a-shop.md says. */
async function openShopOf(name: string, currency: string, env: NodeJS.ProcessEnv = {}): Promise<Shop> {
  const shop = await startShop(await makeDataFolder(), { STORE_CURRENCY: currency, ...env })
  const { token } = shop
  const { deleted } = expectStatus(await shop.request('DELETE', '/api/v1/sample-data', { token }), 200).body
  assert.ok(deleted.length > 25)
  for (const kind of ['profile', 'tax', 'shipping', 'returns'] satisfies Kind[]) await setUp(shop, name, kind)
  return shop
}

async function startShop(dataFolder: string, env: NodeJS.ProcessEnv): Promise<Shop> {
  const process = await startShopProcess({ dataFolder, env })
  const client = createClient(process.url)
  const { token } = await signInAdmin(client)
  return {
    ...client,
    token,
    async close() {
      await process.kill('SIGKILL')
      await removeDataFolder(dataFolder)
    },
    async reopenedLater(days) {
      await process.kill('SIGTERM')
      return startShop(dataFolder, {
        ...env,
        NODE_OPTIONS: `--import ${laterClock}`,
        LATER_BY_MS: String(days * dayMs),
      })
    },
  }
}

const dayMs = 86_400_000
const laterClock = new URL('support/later-clock.mjs', import.meta.url).href

async function setUp(shop: Shop, name: string, kind: Kind): Promise<void> {
  const { token } = shop
  const { headers } = expectStatus(await shop.get(`/api/v1/store/${kind}`, { token }), 200)
  const ifMatch = { 'if-match': headers.get('etag') ?? '' }
  const body = await readExample(name, kind)
  expectStatus(await shop.request('PUT', `/api/v1/store/${kind}`, { token, headers: ifMatch, body }), 200)
}

async function sell(shop: Shop, title: string, variant: Record<string, unknown>): Promise<string> {
  const body = { title, status: 'active', variants: [{ ...variant, trackInventory: false }] }
  return expectStatus(await shop.post('/api/v1/products', body, { token: shop.token }), 201).body.variants[0].id
}

async function fillCart(shop: Shop, variantIds: readonly string[], quantity = 1): Promise<string> {
  const { id } = expectStatus(await shop.post('/api/v1/carts', {}), 201).body
  for (const variantId of variantIds) {
    expectStatus(await shop.post(`/api/v1/carts/${id}/items`, { variantId, quantity }), 201)
  }
  return id
}

const totalsOf = async (shop: Shop, cartId: string, query: string) =>
  expectStatus(await shop.get(`/api/v1/carts/${cartId}?${query}`), 200).body.totals

const order = (shop: Shop, body: Record<string, unknown>) =>
  shop.pay('/api/v1/orders', { email: freshEmail(), payment: { paymentMethod: 'pm_card_visa' }, ...body })

/** Ships once product-service has heard that the order is paid. */
const shipWhenTaken = (shop: Shop, orderId: string, body: object) =>
  waitFor(async () => {
    const response = await shop.pay(`/api/v1/orders/${orderId}/shipments`, body, { token: shop.token })
    return response.status === 201 && response
  })

type Placed = { id: string; accessToken: string }

/** Withdraws from a unit of an item, takes it back and refunds it. Returns the refund, and the order as it then is. */
async function bringBack(shop: Shop, { id, accessToken }: Placed, itemId: string) {
  const { token } = shop
  const headers = { 'x-order-access-token': accessToken }
  const path = `/api/v1/orders/${id}/withdrawals`
  const stated = expectStatus(await shop.post(path, { lines: [{ itemId, quantity: 1 }] }, { headers }), 200).body
  const { lines, confirmation } = stated
  const { body } = expectStatus(await shop.pay(`${path}/confirm`, { lines, confirmation }, { headers }), 201)
  const steps: [string, unknown][] = [
    ['receive', undefined],
    ['inspect', { lines: [{ itemId, accepted: 1, condition: 'new', restock: 1 }] }],
  ]
  for (const [step, given] of steps) {
    expectStatus(await shop.post(`/api/v1/returns/${body.id}/${step}`, given, { token }), 200)
  }
  expectStatus(await shop.pay(`/api/v1/returns/${body.id}/refund`, {}, { token }), 201)
  const order = expectStatus(await shop.get(`/api/v1/orders/${id}`, { token }), 200).body
  return { order, refund: order.refunds.find((each: { id: string }) => each.id === body.id) }
}

type Document = { kind: string; total: { amountMinor: number }; tax: { amountMinor: number } }
type Balance = { account: string; balanceMinor: number }

/** What the documents and the ledger of an order say, in minor units: `kept` is what the provider took and did not give back. */
async function accountsOf(shop: Shop, orderId: string) {
  const { token } = shop
  const documents: Document[] = expectStatus(await shop.get(`/api/v1/orders/${orderId}/documents`, { token }), 200).body
    .items
  const balances: Balance[] = expectStatus(await shop.get(`/api/v1/orders/${orderId}/ledger`, { token }), 200).body
    .balances
  const sumOf = (kind: string, amount: 'total' | 'tax') =>
    documents.reduce((sum, each) => (each.kind === kind ? sum + each[amount].amountMinor : sum), 0)
  const balanceOf = (name: string) => balances.find(({ account }) => account === name)?.balanceMinor ?? 0
  assert.equal(
    balances.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0),
    0,
  )
  assert.equal(balanceOf('receivable'), 0)
  return {
    invoiced: sumOf('invoice', 'total'),
    credited: sumOf('credit-note', 'total'),
    taxLeft: sumOf('invoice', 'tax') - sumOf('credit-note', 'tax'),
    kept: balanceOf('provider'),
  }
}

/** The sums of a cart or an order, in minor units. */
const sums = (priced: Record<string, { amountMinor: number }>) =>
  ['subtotal', 'discount', 'shipping', 'tax', 'total'].map((name) => priced[name]?.amountMinor)
const taxes = (lines: { percent: string; taxable: { amountMinor: number }; amount: { amountMinor: number } }[]) =>
  lines.map(({ percent, taxable, amount }) => [percent, taxable.amountMinor, amount.amountMinor])

describe('a shop in Germany', () => {
  let shop: Shop
  let mug: string
  let book: string
  before(async () => {
    shop = await openShopOf('germany', 'EUR', { PAYMENT_PROVIDERS: 'sandbox,manual' })
    await setUp(shop, 'germany', 'checkout')
    mug = await sell(shop, 'Mug', { price: { amountMinor: 1_190, currency: 'EUR' } })
    book = await sell(shop, 'Book', { price: { amountMinor: 1_070, currency: 'EUR' }, taxClass: 'reduced' })
  })
  after(() => shop.close())
  const inBerlin = { name: 'Ada', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' }

  test('when a mug and a book are bought, then prices contain 19 and 7 % and shipping is taxed as the goods', async () => {
    const cartId = await fillCart(shop, [mug, book])
    const totals = await totalsOf(shop, cartId, 'country=DE')
    assert.deepEqual(sums(totals), [2_260, 0, 490, 316, 2_750])
    assert.deepEqual(taxes(totals.shippingLine.taxLines), [
      ['19', 217, 41],
      ['7', 217, 15],
    ])
    const { body } = await order(shop, { cartId, shippingAddress: inBerlin, shippingMethod: 'standard' })
    assert.deepEqual([body.pricesIncludeTax, ...sums(body)], [true, 2_260, 0, 490, 316, 2_750])
    assert.deepEqual(taxes(body.taxLines), [
      ['19', 1_217, 231],
      ['7', 1_217, 85],
    ])
  })

  test('when an order leaves in two parcels, then it is paid with the first', async () => {
    const cartId = await fillCart(shop, [mug, book])
    const { id } = (await order(shop, { cartId, shippingAddress: inBerlin, shippingMethod: 'standard' })).body
    const ship = async (body: object) => (await shipWhenTaken(shop, id, body)).body
    const first = await ship({ carrier: 'DHL', lines: [{ itemId: '1', quantity: 1 }] })
    assert.deepEqual([first.status, first.payment.captured.amountMinor], ['partially_shipped', 2_750])
    const second = await ship({ carrier: 'DHL' })
    assert.deepEqual([second.status, second.payment.captured.amountMinor], ['shipped', 2_750])
    assert.deepEqual(second.shipments[1].lines, [{ itemId: '2', quantity: 1 }])
  })

  test('when the tax rates change afterwards, then the order keeps what applied to it', async () => {
    const placed = await order(shop, {
      items: [{ variantId: mug, quantity: 1 }],
      shippingAddress: inBerlin,
      shippingMethod: 'pickup',
    })
    assert.deepEqual(sums(placed.body), [1_190, 0, 0, 190, 1_190])
    const { body: tax, headers } = await shop.get('/api/v1/store/tax', { token: shop.token })
    const rates = tax.rates.map((rate: { percent: string }) =>
      rate.percent === '19' ? { ...rate, percent: '16' } : rate,
    )
    const replaceTax = (body: unknown, ifMatch: string) =>
      shop.request('PUT', '/api/v1/store/tax', { token: shop.token, headers: { 'if-match': ifMatch }, body })
    expectStatus(await replaceTax({ ...tax, rates }, headers.get('etag') ?? ''), 200)
    const kept = expectStatus(await shop.get(`/api/v1/orders/${placed.body.id}`, { token: shop.token }), 200).body
    assert.deepEqual(taxes(kept.taxLines), [['19', 1_000, 190]])
    expectStatus(await replaceTax(tax, '*'), 200)
  })

  test('when a business in Austria buys with its VAT id, then it is charged no tax', async () => {
    const cartId = await fillCart(shop, [mug])
    assert.deepEqual(sums(await totalsOf(shop, cartId, 'country=AT')), [1_190, 0, 1_290, 413, 2_480])
    const totals = await totalsOf(shop, cartId, 'country=AT&vatId=ATU12345678')
    assert.equal(totals.isReverseCharge, true)
    assert.deepEqual(sums(totals), [992, 0, 1_075, 0, 2_067])
  })

  test('when a consumer withdraws from a mug and then from the book, then each is refunded with its tax', async () => {
    const placed = await order(shop, {
      items: [mug, book].map((variantId) => ({ variantId, quantity: 1 })),
      shippingAddress: inBerlin,
      shippingMethod: 'standard',
    })
    const { id } = expectStatus(placed, 201).body
    const { token } = shop
    expectStatus(await shop.pay(`/api/v1/orders/${id}/shipments`, { carrier: 'DHL' }, { token }), 201)
    const refunded = async (itemId: string) => {
      const { order: after, refund } = await bringBack(shop, placed.body, itemId)
      return [refund.amount.amountMinor, refund.shipping?.amount.amountMinor ?? 0, taxes(refund.taxLines), after.status]
    }
    assert.deepEqual(await refunded('1'), [1_190, 0, [['19', 1_000, 190]], 'shipped'])
    const rest = [
      ['7', 1_217, 85],
      ['19', 217, 41],
    ]
    assert.deepEqual(await refunded('2'), [1_560, 490, rest, 'refunded'])
  })

  test('when an order would go to another country, then it is refused before payment', async () => {
    const shippingAddress = { ...inBerlin, postalCode: '8001', city: 'Zürich', country: 'CH' }
    const refused = await order(shop, {
      items: [{ variantId: mug, quantity: 1 }],
      shippingAddress,
      shippingMethod: 'standard',
    })
    assert.deepEqual([refused.status, refused.body.code], [422, 'country-not-delivered'])
    const { body } = await shop.get('/api/v1/countries')
    const delivered = body.items.filter(({ isDelivered }: { isDelivered: boolean }) => isDelivered)
    assert.deepEqual(delivered.map(({ code }: { code: string }) => code).toSorted(), ['AT', 'DE', 'FR'])
  })

  test('when orders by card and by bank transfer leave in two parcels and a mug comes back, then all books add up, and a later return is refused', async () => {
    const { token } = shop
    const place = async (paymentMethod: string): Promise<Placed> => {
      const items = [mug, book].map((variantId) => ({ variantId, quantity: 1 }))
      const given = { items, shippingAddress: inBerlin, shippingMethod: 'standard', payment: { paymentMethod } }
      return expectStatus(await order(shop, given), 201).body
    }
    const deliver = async (orderId: string, body: object) => {
      const { shipments } = (await shipWhenTaken(shop, orderId, body)).body
      const path = `/api/v1/orders/${orderId}/shipments/${shipments.at(-1).id}/delivered`
      expectStatus(await shop.post(path, {}, { token }), 200)
    }
    const placed = [await place('pm_card_visa'), await place('bank-transfer')]
    for (const [position, { id }] of placed.entries()) {
      await deliver(id, { lines: [{ itemId: '1', quantity: 1 }] })
      await deliver(id, {})
      if (position === 1) {
        const { payment } = (await shop.get(`/api/v1/orders/${id}`, { token })).body
        const money = { amount: payment.amount, reference: 'SEPA 4711', receivedOn: '2026-11-27' }
        expectStatus(await shop.pay(`/api/v1/orders/${id}/payments/${payment.id}/record`, money, { token }), 200)
      }
    }
    for (const one of placed) {
      assert.deepEqual(await accountsOf(shop, one.id), { invoiced: 2_750, credited: 0, taxLeft: 316, kept: 2_750 })
      assert.equal((await bringBack(shop, one, '1')).refund.amount.amountMinor, 1_190)
      assert.deepEqual(await accountsOf(shop, one.id), { invoiced: 2_750, credited: 1_190, taxLeft: 126, kept: 1_560 })
    }

    shop = await shop.reopenedLater(20)
    for (const { id, accessToken } of placed) {
      const headers = { 'x-order-access-token': accessToken }
      const late = await shop.post(`/api/v1/orders/${id}/withdrawals`, {}, { headers })
      assert.deepEqual([late.status, late.body.code], [409, 'withdrawal-period-over'])
    }
    type Day = { provider: string; status: string; differences: object[] }
    const slow = { timeoutMs: 60_000 }
    const days = await waitFor(async () => {
      const { items } = (await shop.get('/api/v1/reconciliations?limit=100', { token: shop.token })).body
      return items.filter(({ status }: Day) => status === 'reading').length === 2 && items.length > 30 && items
    }, slow)
    assert.deepEqual(new Set(days.map(({ provider }: Day) => provider)), new Set(['sandbox', 'manual']))
    assert.deepEqual(
      days.flatMap(({ differences }: Day) => differences),
      [],
    )
  })
})

describe('a shop in the United States', () => {
  let shop: Shop
  let shirt: string
  before(async () => {
    shop = await openShopOf('united-states', 'USD')
    shirt = await sell(shop, 'Shirt', { price: { amountMinor: 2_500, currency: 'USD' }, weightGrams: 600 })
  })
  after(() => shop.close())

  test('when two shirts go to three states, then each has its tax, and shipping is by weight', async () => {
    const cartId = await fillCart(shop, [shirt], 2)
    const to = (region: string) => totalsOf(shop, cartId, `country=US&region=${region}&shippingMethod=ground`)
    assert.deepEqual(sums(await to('CA')), [5_000, 0, 900, 363, 6_263])
    assert.deepEqual(sums(await to('NY')), [5_000, 0, 900, 236, 6_136])
    const texas = await to('TX')
    assert.deepEqual(sums(texas), [5_000, 0, 900, 0, 5_900])
    assert.equal(texas.items[0].taxLines[0].reason, 'not-collected')

    const shippingAddress = {
      name: 'Ada',
      line1: '1 Broadway',
      city: 'New York',
      region: 'NY',
      postalCode: '10004',
      country: 'US',
    }
    const { body } = await order(shop, { cartId, shippingAddress, shippingMethod: 'ground' })
    assert.deepEqual(sums(body), [5_000, 0, 900, 236, 6_136])
  })

  test('when each of two shirts is refunded, then the line ends at zero with its tax, and none may be withdrawn from', async () => {
    const shippingAddress = {
      ...{ name: 'Ada', line1: '1 Main Street', city: 'Los Angeles', region: 'CA', postalCode: '90001', country: 'US' },
    }
    const placed = await order(shop, {
      ...{ items: [{ variantId: shirt, quantity: 2 }], shippingAddress, shippingMethod: 'ground' },
    })
    const { id } = expectStatus(placed, 201).body
    const { token } = shop
    expectStatus(await shop.pay(`/api/v1/orders/${id}/shipments`, { carrier: 'UPS' }, { token }), 201)
    const refund = { lines: [{ itemId: '1', quantity: 1 }], reason: 'Too small' }
    for (const _ of [1, 2]) expectStatus(await shop.pay(`/api/v1/orders/${id}/refunds`, refund, { token }), 201)
    const { refunds } = expectStatus(await shop.get(`/api/v1/orders/${id}`, { token }), 200).body
    assert.deepEqual(
      refunds.map(
        ({ amount, taxLines }: { amount: { amountMinor: number }; taxLines: Parameters<typeof taxes>[0] }) => [
          amount.amountMinor,
          taxes(taxLines),
        ],
      ),
      [
        [2_682, [['7.25', 2_500, 182]]],
        [2_681, [['7.25', 2_500, 181]]],
      ],
    )
    assert.deepEqual(await accountsOf(shop, id), { invoiced: 6_263, credited: 5_363, taxLeft: 0, kept: 900 })
    const withdrawn = await shop.post(`/api/v1/orders/${id}/withdrawals`, {}, { token })
    assert.deepEqual([withdrawn.status, withdrawn.body.code], [409, 'withdrawal-not-offered'])
  })

  test('when the weight grows, then the listed price of shipping does', async () => {
    const prices = async (quantity: number) => {
      const cartId = await fillCart(shop, [shirt], quantity)
      const { body } = expectStatus(
        await shop.get(`/api/v1/shipping-methods?country=US&region=CA&cartId=${cartId}`),
        200,
      )
      return body.items.map(({ id, price }: { id: string; price: { amountMinor: number } }) => [id, price.amountMinor])
    }
    assert.deepEqual([await prices(1), await prices(2)], [[['ground', 500]], [['ground', 900]]])
  })
})

describe('a shop in the United Kingdom', () => {
  let shop: Shop
  let tea: string
  let discountId: string
  before(async () => {
    shop = await openShopOf('united-kingdom', 'GBP')
    tea = await sell(shop, 'Tea', { price: { amountMinor: 2_400, currency: 'GBP' } })
    const discount = await readExample('united-kingdom', 'discount')
    discountId = expectStatus(await shop.post('/api/v1/discounts', discount, { token: shop.token }), 201).body.id
  })
  after(() => shop.close())
  const inLondon = { name: 'Ada', line1: '12 St James’s Square', city: 'London', postalCode: 'SW1Y 4JH', country: 'GB' }
  const buy = () =>
    order(shop, {
      items: [{ variantId: tea, quantity: 1 }],
      shippingAddress: inLondon,
      shippingMethod: 'standard',
      discountCodes: ['welcome10'],
    })

  test('when a code is entered, then the cart shows what it takes off', async () => {
    const cartId = await fillCart(shop, [tea])
    const body = { codes: ['welcome10'] }
    expectStatus(await shop.request('PUT', `/api/v1/carts/${cartId}/discount-codes`, { body }), 200)
    assert.deepEqual(sums(await totalsOf(shop, cartId, 'country=GB')), [2_400, 240, 395, 426, 2_555])
  })

  test('when one of two is cancelled before it is shipped, then its share is not charged, and the code stays used', async () => {
    const discount = { ...(await readExample('united-kingdom', 'discount')), code: 'WELCOME10-AGAIN' }
    const { id } = expectStatus(await shop.post('/api/v1/discounts', discount, { token: shop.token }), 201).body
    const timesUsed = async () => (await shop.get(`/api/v1/discounts/${id}`, { token: shop.token })).body.timesUsed
    const buyTwo = async () => {
      const given = { shippingAddress: inLondon, shippingMethod: 'standard', discountCodes: ['welcome10-again'] }
      const { body } = await order(shop, { items: [{ variantId: tea, quantity: 2 }], ...given })
      assert.deepEqual(sums(body), [4_800, 480, 395, 786, 4_715])
      return body.id
    }
    const cancel = (orderId: string, lines?: object[]) =>
      shop.pay(`/api/v1/orders/${orderId}/cancellations`, { lines }, { token: shop.token })
    const one = [{ itemId: '1', quantity: 1 }]

    const kept = await buyTwo()
    const [part] = expectStatus(await cancel(kept, one), 201).body.cancellations
    assert.deepEqual([part.amount.amountMinor, part.tax.amountMinor], [2_160, 360])
    const { body: shipped } = await shipWhenTaken(shop, kept, {})
    assert.deepEqual([shipped.status, shipped.payment.captured.amountMinor], ['shipped', 2_555])
    assert.deepEqual(await accountsOf(shop, kept), { invoiced: 2_555, credited: 0, taxLeft: 426, kept: 2_555 })
    assert.equal(await timesUsed(), 1)

    const ended = await buyTwo()
    expectStatus(await cancel(ended, one), 201)
    assert.equal(await timesUsed(), 2)
    assert.equal((await cancel(ended, one)).body.status, 'cancelled')
    assert.equal(await timesUsed(), 1)
  })

  test('when fifty customers race for a code that five may use, then five have it', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, buy))
    const won = responses.filter(({ status }) => status === 201)
    assert.equal(won.length, 5)
    for (const { body } of won) assert.deepEqual(sums(body), [2_400, 240, 395, 426, 2_555])
    const { body } = await shop.get(`/api/v1/discounts/${discountId}`, { token: shop.token })
    assert.equal(body.timesUsed, 5)
  })
})
