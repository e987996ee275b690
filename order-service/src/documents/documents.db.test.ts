import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

type Amount = { amountMinor: number }
type Document = {
  id: string
  kind: string
  number: string
  language: string
  lines: { itemId: string; quantity: number; gross: Amount; discount: Amount | null }[]
  shipping: { gross: Amount } | null
  net: Amount
  tax: Amount
  total: Amount
  taxLines: { percent: string; taxable: Amount; amount: Amount }[]
  corrects: string[]
}

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
const minor = ({ amountMinor }: Amount) => amountMinor
const now = () => new Date('2026-12-31T23:30:00Z')

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService({ now })
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const setDocuments = async (changes: object) => {
  const { body } = await shop.request('GET', '/api/v1/store/documents', { token: staff })
  const headers = { 'if-match': '*' }
  return shop.request('PUT', '/api/v1/store/documents', { token: staff, headers, body: { ...body, ...changes } })
}
const ship = (id: string, lines?: object[]) =>
  shop.post(`/api/v1/orders/${id}/shipments`, { carrier: 'DHL', ...(lines && { lines }) }, { token: staff })
const refund = (id: string, body: object = {}) =>
  shop.post(`/api/v1/orders/${id}/refunds`, { reason: 'Too small', ...body }, { token: staff })
const documentsOf = async (id: string): Promise<Document[]> =>
  (await shop.request('GET', `/api/v1/orders/${id}/documents`, { token: staff })).body.items

describe('one invoice for an order', () => {
  test('when a parcel leaves, a refund is made or invoiced units are cancelled, then its event names the document', async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id, [{ itemId: '1', quantity: 1 }])
    // The unit that was sent came back: the other is still to be given back.
    const restock = [{ variantId: order.items[0].variantId, quantity: 1 }]
    await refund(order.id, { lines: [{ itemId: '1', quantity: 1 }], restock })
    await shop.post(`/api/v1/orders/${order.id}/cancellations`, {}, { token: staff })
    const { body } = await shop.request('GET', `/api/v1/orders/${order.id}/documents`, { token: staff })
    const issued = body.items.map(({ id, kind, number }: Document) => ({ id, kind, number }))
    const documented = ['order.shipped', 'order.refunded', 'order.items_cancelled']
    const published = () =>
      shop.host.capturedEvents
        .filter(({ type, subject }) => subject === order.id && documented.includes(type))
        .flatMap(({ data }) => (data as { documents?: object[] }).documents ?? [])
    await waitFor(async () => published().length >= issued.length)
    assert.deepEqual(published(), issued)
    assert.equal(issued.length, 3)
  })

  test('when an order is shipped, then it has one invoice of exactly what it costs', async () => {
    const { body: order } = await shop.placeOrder()
    assert.deepEqual(await documentsOf(order.id), [])
    assert.equal((await ship(order.id, [{ itemId: '1', quantity: 1 }])).status, 201)
    assert.equal((await ship(order.id)).status, 201)
    const [invoice, ...others] = await documentsOf(order.id)
    assert.ok(invoice)
    assert.deepEqual(others, [])
    assert.match(invoice.number, /^INV-2026-\d{5}$/)
    assert.deepEqual([invoice.net, invoice.tax, invoice.total].map(minor), [
      10_500,
      order.tax.amountMinor,
      order.total.amountMinor,
    ])
    assert.deepEqual(
      invoice.taxLines.map(({ percent, taxable, amount }) => [percent, minor(taxable), minor(amount)]),
      [['20', 10_500, 2_100]],
    )
    assert.partialDeepStrictEqual(invoice, {
      ...{ kind: 'invoice', orderNumber: order.number, issuedOn: '2026-12-31', language: 'en-US', reason: null },
      ...{ seller: { name: 'Storefleet' }, buyer: { email: 'ada@example.com' } },
      lines: [{ itemId: '1', quantity: 2, unitPrice: usd(5_000), discount: usd(0), gross: usd(12_000) }],
      shipping: { gross: usd(600) },
    })
  })

  test('when money is refunded, then a credit note says what, and together they give back the invoice', async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    assert.equal((await refund(order.id, { lines: [{ itemId: '1', quantity: 1 }] })).status, 201)
    assert.equal((await refund(order.id)).status, 201)
    const [invoice, first, second] = await documentsOf(order.id)
    assert.ok(invoice && first && second)
    assert.match(first.number, /^CN-2026-\d{5}$/)
    assert.partialDeepStrictEqual(first, { kind: 'credit-note', corrects: [invoice.number], reason: 'Too small' })
    assert.deepEqual([minor(first.total), minor(second.total)], [6_000, 6_600])
    assert.equal(minor(first.tax) + minor(second.tax), minor(invoice.tax))
  })

  test('when the order is in another language than the store, then so are its documents', async () => {
    const { body: order } = await shop.placeOrder({ locale: 'de' })
    await ship(order.id)
    assert.equal((await refund(order.id)).status, 201)
    assert.deepEqual(
      (await documentsOf(order.id)).map(({ kind, language }) => [kind, language]),
      [
        ['invoice', 'de'],
        ['credit-note', 'de'],
      ],
    )
  })

  test('when the profile changes afterwards, then what was issued stays', async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    const issued = await documentsOf(order.id)
    const { body: profile } = await shop.request('GET', '/api/v1/store/profile', { token: staff })
    const headers = { 'if-match': '*' }
    const body = { ...profile, legalName: 'Other Ltd' }
    assert.equal((await shop.request('PUT', '/api/v1/store/profile', { token: staff, headers, body })).status, 200)
    assert.deepEqual(await documentsOf(order.id), issued)
  })

  test('when numbers begin anew each year, then the year is that of the store', async () => {
    const { body: profile } = await shop.request('GET', '/api/v1/store/profile', { token: staff })
    const headers = { 'if-match': '*' }
    const put = (timeZone: string) =>
      shop.request('PUT', '/api/v1/store/profile', { token: staff, headers, body: { ...profile, timeZone } })
    assert.equal((await put('Europe/Berlin')).status, 200)
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    assert.partialDeepStrictEqual(await documentsOf(order.id), [{ number: 'INV-2027-00001', issuedOn: '2027-01-01' }])
    assert.equal((await setDocuments({ numbersRestart: 'never', invoicePrefix: 'R-' })).status, 200)
    const { body: next } = await shop.placeOrder()
    await ship(next.id)
    assert.partialDeepStrictEqual(await documentsOf(next.id), [{ number: 'R-00001' }])
    await put('UTC')
    await setDocuments({ numbersRestart: 'yearly', invoicePrefix: 'INV-' })
  })

  test('when both prefixes are the same, then they are refused', async () => {
    const { status, body } = await setDocuments({ creditNotePrefix: 'INV-' })
    assert.deepEqual([status, body.code, body.errors[0].field], [422, 'invalid-settings', 'creditNotePrefix'])
    assert.equal((await setDocuments({ invoicePrefix: 'INV-2026-' })).status, 400)
  })
})

test('when each shipment is invoiced, then the invoices together are what the order costs', async () => {
  assert.equal((await setDocuments({ invoicePer: 'shipment' })).status, 200)
  const variant = shop.stock.sell({ unitPrice: usd(333) })
  const { body: order } = await shop.placeOrder({ items: [{ variantId: variant.variantId, quantity: 3 }] })
  for (let parcel = 0; parcel < 3; parcel++) await ship(order.id, [{ itemId: '1', quantity: 1 }])
  const invoices = await documentsOf(order.id)
  assert.deepEqual(
    invoices.map(({ lines, shipping }) => [lines[0]?.quantity, shipping !== null]),
    [
      [1, true],
      [1, false],
      [1, false],
    ],
  )
  const sumOf = (key: 'total' | 'tax') => invoices.reduce((sum, document) => sum + document[key].amountMinor, 0)
  assert.deepEqual([sumOf('total'), sumOf('tax')], [order.total.amountMinor, order.tax.amountMinor])
  await setDocuments({ invoicePer: 'order' })
})

describe('who reads documents', () => {
  test('when a document is read, then only by its customer, the holder of its token and staff', async () => {
    const customer = await shop.host.tokenFor({ id: 'ada' })
    const { body: order } = await shop.placeOrder({}, { token: customer })
    await ship(order.id)
    const [invoice] = await documentsOf(order.id)
    const paths = [`/api/v1/orders/${order.id}/documents`, `/api/v1/orders/${order.id}/documents/${invoice?.id}`]
    const other = await shop.host.tokenFor({ id: 'eve' })
    for (const path of paths) {
      assert.equal((await shop.request('GET', path, { token: customer })).status, 200)
      const withToken = { headers: { 'x-order-access-token': order.accessToken } }
      assert.equal((await shop.request('GET', path, withToken)).status, 200)
      for (const options of [{}, { token: other }]) {
        const { status, body } = await shop.request('GET', path, options)
        assert.deepEqual([status, body.code], [404, 'order-not-found'])
      }
    }
    const { body: another } = await shop.placeOrder({}, { token: customer })
    const foreign = `/api/v1/orders/${another.id}/documents/${invoice?.id}`
    assert.equal((await shop.request('GET', foreign, { token: customer })).body.code, 'document-not-found')
  })

  test('when staff list documents, then by kind and time, page by page', async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    await refund(order.id)
    const list = (query: string) => shop.request('GET', `/api/v1/documents?${query}`, { token: staff })
    const notes = await list('kind=credit-note&limit=1')
    assert.deepEqual([notes.body.items.length, notes.body.items[0].orderId], [1, order.id])
    const next = await list(`kind=credit-note&limit=1&cursor=${notes.body.nextCursor}`)
    assert.notEqual(next.body.items[0].id, notes.body.items[0].id)
    assert.deepEqual((await list('from=2027-01-01T00:00:00Z')).body.items, [])
    assert.equal((await shop.request('GET', '/api/v1/documents')).status, 401)
  })
})

test('when a document is read as XML, then it is an invoice by EN 16931, or says what the seller lacks', async () => {
  const profileOf = async () => (await shop.request('GET', '/api/v1/store/profile', { token: staff })).body
  const put = (body: object) =>
    shop.request('PUT', '/api/v1/store/profile', { token: staff, headers: { 'if-match': '*' }, body })
  const xmlOf = async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    const [invoice] = await documentsOf(order.id)
    const path = `/api/v1/orders/${order.id}/documents/${invoice?.id}/xml`
    return { invoice, path, response: await shop.request('GET', path, { token: staff }) }
  }
  const profile = await profileOf()
  const lacking = await xmlOf()
  assert.deepEqual([lacking.response.status, lacking.response.body.code], [409, 'document-not-en16931'])
  assert.deepEqual(lacking.response.body.missing, ['seller.address', 'seller.vatId'])
  const address = { name: 'Shop Ltd', line1: '1 Main Street', city: 'London', postalCode: 'SW1A 1AA', country: 'GB' }
  assert.equal((await put({ ...profile, vatId: 'GB123456789', address })).status, 200)
  const { invoice, path, response } = await xmlOf()
  assert.equal(response.headers.get('content-type'), 'application/xml; charset=utf-8')
  assert.equal(response.headers.get('content-disposition'), `inline; filename="${invoice?.number}.xml"`)
  assert.match(String(response.body), new RegExp(`<cbc:ID>${invoice?.number}</cbc:ID>`))
  assert.match(String(response.body), /<cbc:PayableAmount currencyID="USD">126.00</)
  assert.equal((await shop.request('GET', path)).body.code, 'order-not-found')
  await put(profile)
})

describe('the PDF of a document', () => {
  test('when it is read, then it is tagged, has its number and is the same for the holder of the token', async () => {
    const { body: order } = await shop.placeOrder()
    await ship(order.id)
    const [invoice] = await documentsOf(order.id)
    const path = `/api/v1/orders/${order.id}/documents/${invoice?.id}/pdf`
    const response = await shop.request('GET', path, { headers: { 'x-order-access-token': order.accessToken } })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.equal(response.headers.get('content-disposition'), `inline; filename="${invoice?.number}.pdf"`)
    const file = String(response.body)
    for (const part of ['%PDF-1.7', '/StructTreeRoot', '/S /H1', '/Lang (en-US)']) assert.ok(file.includes(part), part)
    assert.equal((await shop.request('GET', path)).body.code, 'order-not-found')
  })
})
