import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { startFakeVies } from '../testing/fake-vies.ts'
import { startJsonServer } from '../testing/json-server.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

const vienna = { name: 'Ada', line1: 'Graben 1', city: 'Wien', postalCode: '1010', country: 'AT' }
const berlin = { name: 'Store', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' }

const vies = await startFakeVies()

describe('VAT ids of businesses', () => {
  let shop: OrderServiceUnderTest
  let staff: string
  before(async () => {
    shop = await startOrderService({ settings: { VIES_URL: vies.url, VIES_TIMEOUT_MS: '5000' } })
    staff = await shop.host.tokenFor({ role: 'staff' })
    await change('profile', { address: berlin, vatId: 'DE123456789' })
    vies.giveOut('ATU12345678')
  })

  async function change(kind: string, members: Record<string, unknown>) {
    const { body } = await shop.request('GET', `/api/v1/store/${kind}`, { token: staff })
    const headers = { 'if-match': '*' }
    const given = { ...body, ...members }
    const { status } = await shop.request('PUT', `/api/v1/store/${kind}`, { token: staff, headers, body: given })
    assert.equal(status, 200)
  }
  const check = (by: string, whenUnavailable = 'accept') =>
    change('tax', { reverseCharge: true, vatIdCheck: { by, whenUnavailable } })
  const order = (vatId: string) => shop.placeOrder({ shippingAddress: vienna, vatId })
  const unknownId = () => `ATU${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

  test('when the settings are from before, then VIES is not asked', async () => {
    await change('tax', { reverseCharge: true })
    const { status, body } = await order('ATU12345678')
    assert.deepEqual([status, body.isReverseCharge, body.vatCheck], [201, true, null])
    assert.equal(vies.received.length, 0)
  })

  test('when VIES knows the number, then no tax is charged and the order keeps the evidence', async () => {
    await check('vies')
    const { status, body } = await order('at U12345678')
    assert.deepEqual([status, body.isReverseCharge, body.tax.amountMinor], [201, true, 0])
    assert.equal(body.vatCheck.status, 'valid')
    assert.match(body.vatCheck.consultationNumber, /^WAPI/)
    const read = await shop.request('GET', `/api/v1/orders/${body.id}`, { token: staff })
    assert.deepEqual(read.body.vatCheck, body.vatCheck)
  })

  test('when VIES does not know it, then the order is refused, nothing is held, and a cart says so too', async () => {
    await check('vies')
    const { variantId } = shop.stock.sell()
    const reserved = shop.stock.reservations.size
    const items = [{ variantId, quantity: 1 }]
    const refused = await shop.placeOrder({ items, shippingAddress: vienna, vatId: 'ATU99999999' })
    assert.deepEqual([refused.status, refused.body.code], [422, 'invalid-vat-id'])
    assert.equal(refused.body.errors[0].field, 'vatId')
    assert.equal(shop.stock.reservations.size, reserved)

    const cart = (await shop.request('POST', '/api/v1/carts', { body: {} })).body
    await shop.request('POST', `/api/v1/carts/${cart.id}/items`, { body: { variantId, quantity: 1 } })
    const read = (vatId: string) => shop.request('GET', `/api/v1/carts/${cart.id}?country=AT&vatId=${vatId}`)
    assert.equal((await read('ATU99999999')).body.code, 'invalid-vat-id')
    const { totals } = (await read('ATU12345678')).body
    assert.deepEqual([totals.isReverseCharge, totals.vatCheck.status], [true, 'valid'])
  })

  test('when an id makes no difference to the tax, then VIES is not asked', async () => {
    await check('vies')
    const before = vies.received.length
    const domestic = await shop.placeOrder({ shippingAddress: { ...berlin, name: 'Ada' }, vatId: 'ATU12345678' })
    assert.deepEqual([domestic.status, domestic.body.isReverseCharge, domestic.body.vatCheck], [201, false, null])
    assert.equal(vies.received.length, before)
  })

  const whenDown = [
    { setting: 'accept', isReverseCharge: true, note: 'accepted by its form' },
    { setting: 'charge-tax', isReverseCharge: false, note: 'tax charged' },
  ]
  for (const { setting, isReverseCharge, note } of whenDown) {
    test(`when VIES is down and the setting is ${setting}, then it applies and the order notes it`, async () => {
      await check('vies', setting)
      vies.fail({ status: 503, body: {} })
      const { status, body } = await order(unknownId())
      vies.fail('none')
      assert.deepEqual([status, body.isReverseCharge], [201, isReverseCharge])
      assert.equal(body.tax.amountMinor > 0, !isReverseCharge)
      assert.equal(body.vatCheck.status, 'unavailable')
      const { body: history } = await shop.request('GET', `/api/v1/orders/${body.id}/history`, { token: staff })
      const entries = history.items ?? history
      const entry = entries.find(({ what }: { what: string }) => what === 'vat-id-not-checked')
      assert.deepEqual([entry?.detail, entry?.by.role], [note, 'system'])
    })
  }
})

test('when the tax service does not respond, then nothing is ordered, and the same request succeeds once it does', async () => {
  let isDown = true
  const vat = [{ name: 'VAT', percent: '10' }]
  const service = await startJsonServer(() => {
    return isDown ? { status: 500, body: {} } : { body: { rates: { standard: vat, reduced: vat, digital: vat } } }
  })
  const shop = await startOrderService({ settings: { TAX_SERVICE_URL: service.url, TAX_SERVICE_TIMEOUT_MS: '5000' } })
  const key = randomUUID()
  const items = [{ variantId: shop.stock.sell().variantId, quantity: 2 }]
  const refused = await shop.placeOrder({ items }, { key })
  assert.deepEqual([refused.status, refused.body.code], [503, 'taxes-unavailable'])
  assert.equal(refused.headers.get('retry-after'), '5')
  assert.equal(shop.stock.reservations.size, 0)
  isDown = false
  const { status, body } = await shop.placeOrder({ items }, { key })
  assert.deepEqual([status, body.tax.amountMinor, body.taxLines[0].percent], [201, 1_050, '10'])
})
