import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { type Client, createClient } from './support/client.ts'
import { startShopProcess } from './support/shop-process.ts'
import { expectStatus, freshEmail, signInAdmin } from './support/steps.ts'

type Kind = 'profile' | 'tax' | 'shipping'
type Shop = Client & { token: string; close(): Promise<void> }

const examples = new URL('../docs/examples/open-a-shop/', import.meta.url)
const readExample = async (shop: string, name: string) =>
  JSON.parse(await readFile(new URL(`${shop}/${name}.json`, examples), 'utf8'))

/** Starts a fresh shop in a currency and sets it up as docs/open-a-shop.md says. */
async function openShopOf(name: string, currency: string): Promise<Shop> {
  const dataFolder = await makeDataFolder()
  const process = await startShopProcess({ dataFolder, env: { STORE_CURRENCY: currency } })
  const client = createClient(process.url)
  const { token } = await signInAdmin(client)
  for (const kind of ['profile', 'tax', 'shipping'] satisfies Kind[]) {
    const { headers } = expectStatus(await client.get(`/api/v1/store/${kind}`, { token }), 200)
    const ifMatch = { 'if-match': headers.get('etag') ?? '' }
    const body = await readExample(name, kind)
    expectStatus(await client.request('PUT', `/api/v1/store/${kind}`, { token, headers: ifMatch, body }), 200)
  }
  const close = async () => {
    await process.kill('SIGKILL')
    await removeDataFolder(dataFolder)
  }
  return { ...client, token, close }
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
    shop = await openShopOf('germany', 'EUR')
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

  test('when fifty customers race for a code that five may use, then five have it', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, buy))
    const won = responses.filter(({ status }) => status === 201)
    assert.equal(won.length, 5)
    for (const { body } of won) assert.deepEqual(sums(body), [2_400, 240, 395, 426, 2_555])
    const { body } = await shop.get(`/api/v1/discounts/${discountId}`, { token: shop.token })
    assert.equal(body.timesUsed, 5)
  })
})
