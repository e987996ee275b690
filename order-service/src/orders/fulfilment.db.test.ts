import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { reservationLost } from '@storefleet/contracts'
import { readMetrics, waitFor } from '@storefleet/test-kit'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'

let shop: OrderServiceUnderTest
let staff: string
before(async () => {
  shop = await startOrderService()
  staff = await shop.host.tokenFor({ role: 'staff' })
})

const place = async (change: object = {}) => (await shop.placeOrder(change as Record<string, unknown>)).body
const act = (orderId: string, verb: string, body: object, key?: string) =>
  shop.post(`/api/v1/orders/${orderId}/${verb}`, body, { token: staff, key })
const ship = (orderId: string, key?: string) =>
  act(orderId, 'shipments', { carrier: 'DHL', trackingNumber: '0034' }, key)
const lastEvent = (orderId: string, type: string) =>
  waitFor(() => shop.host.capturedEvents.find((event) => event.subject === orderId && event.type === type))

describe('shipping', () => {
  test('when staff ship a confirmed order, then its payment is captured, and the event names the parcel', async () => {
    const { id } = await place()
    const { status, body } = await ship(id)

    assert.deepEqual([status, body.status, body.payment.status], [201, 'shipped', 'captured'])
    assert.deepEqual([body.shipments[0].status, body.shipments[0].carrier], ['shipped', 'DHL'])
    const { data } = await lastEvent(id, 'order.shipped')
    assert.equal((data as { trackingNumber: string }).trackingNumber, '0034')
  })

  test('when the request comes twice, then it ships once, and another request is refused', async () => {
    const { id } = await place()
    const key = randomUUID()
    const responses = await Promise.all([ship(id, key), ship(id, key)])
    const other = await ship(id)

    assert.deepEqual(
      responses.map(({ status }) => status),
      [201, 201],
    )
    assert.deepEqual([other.status, other.body.code], [409, 'illegal-order-move'])
  })

  test('when the order is not paid, or its tracking link is not a link, then it is refused', async () => {
    const { orderId } = await place(payWith('pm_card_visa_chargeDeclined'))
    assert.equal((await ship(orderId)).status, 409)
    const script = await act((await place()).id, 'shipments', { trackingUrl: 'javascript:alert(1)' })
    assert.equal(script.status, 400)
  })
})

describe('shipping in parcels', () => {
  const shirtAndMug = async () => {
    const items = [shop.stock.sell(), shop.stock.sell()].map(({ variantId }) => ({ variantId, quantity: 2 }))
    return place({ items })
  }
  const parcel = (orderId: string, lines?: object[], key?: string) => act(orderId, 'shipments', { lines }, key)

  test('when an order leaves in two parcels, then each says what it holds, and the payment is captured once', async () => {
    const { id, total } = await shirtAndMug()
    const first = await parcel(id, [{ itemId: '1', quantity: 2 }])
    assert.deepEqual([first.status, first.body.status, first.body.payment.captured], [201, 'partially_shipped', total])
    assert.deepEqual(
      first.body.items.map(({ shippedQuantity }: { shippedQuantity: number }) => shippedQuantity),
      [2, 0],
    )
    const second = await parcel(id)
    assert.deepEqual([second.status, second.body.status, second.body.payment.captured], [201, 'shipped', total])
    assert.deepEqual(second.body.shipments[1].lines, [{ itemId: '2', quantity: 2 }])
    const found = await shop.request('GET', '/api/v1/orders?status=shipped', { token: staff })
    assert.ok(found.body.items.some((order: { id: string }) => order.id === id))
    const events = shop.host.capturedEvents.filter(({ subject }) => subject === id)
    assert.equal(events.filter(({ type }) => type === 'payment.captured').length, 1)
    assert.equal(events.filter(({ type }) => type === 'order.shipped').length, 2)
  })

  test('when the same units are shipped twice at once, then one of them wins', async () => {
    const { id } = await shirtAndMug()
    const lines = [{ itemId: '1', quantity: 2 }]
    const responses = await Promise.all([parcel(id, lines), parcel(id, lines), parcel(id, lines)])
    assert.equal(responses.filter(({ status }) => status === 201).length, 1)
    for (const { status, body } of responses) {
      if (status !== 201) assert.ok(['order-being-shipped', 'units-not-left'].includes(body.code), body.code)
    }
    const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
    assert.deepEqual([body.status, body.shipments.length], ['partially_shipped', 1])
  })

  test('when lines are not of the order, too many or not well formed, then it is refused and nothing is captured', async () => {
    const { id } = await shirtAndMug()
    const refused = async (lines: unknown) => {
      const { status, body } = await act(id, 'shipments', { lines })
      return [status, body.code]
    }
    assert.deepEqual(await refused([{ itemId: '3', quantity: 1 }]), [422, 'unknown-item'])
    assert.deepEqual(await refused([{ itemId: '1', quantity: 3 }]), [409, 'units-not-left'])
    for (const lines of [[], [{ itemId: '1', quantity: 0 }], [{ itemId: '1' }], '1', [{ itemId: 1, quantity: 1.5 }]]) {
      assert.equal((await refused(lines))[0], 400)
    }
    const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
    assert.deepEqual([body.status, body.payment.status], ['confirmed', 'authorized'])
  })
})

describe('cancelling a part', () => {
  const cancelPart = (orderId: string, lines?: object[], key?: string) => act(orderId, 'cancellations', { lines }, key)
  const unit = [{ itemId: '1', quantity: 1 }]

  test('when one of two units is cancelled before it is shipped, then less is captured, and the event names it', async () => {
    const { id } = await place()
    const key = randomUUID()
    const [first, second] = [await cancelPart(id, unit, key), await cancelPart(id, unit, key)]
    assert.deepEqual(
      [first.status, first.body.cancelled.amountMinor, first.body.items[0].cancelledQuantity],
      [201, 6_000, 1],
    )
    assert.deepEqual(second.body, first.body)
    const { body } = await ship(id)
    assert.deepEqual([body.status, body.payment.captured.amountMinor], ['shipped', 6_600])
    const { data } = await lastEvent(id, 'order.items_cancelled')
    const { amount, fulfilmentRevision } = data as Record<string, unknown>
    assert.deepEqual([amount, fulfilmentRevision], [{ amountMinor: 6_000, currency: 'USD' }, 1])
  })

  test('when the rest is cancelled after a parcel, then it is refunded at once', async () => {
    const { id } = await place()
    await act(id, 'shipments', { lines: unit })
    const { body } = await cancelPart(id)
    assert.deepEqual([body.status, body.refunded.amountMinor, body.refunds[0].status], ['shipped', 6_000, 'refunded'])
  })

  test('when a unit is shipped and cancelled at once, then one of them wins', async () => {
    for (let round = 0; round < 3; round++) {
      const { id } = await place()
      const both = [{ itemId: '1', quantity: 2 }]
      const responses = await Promise.all([act(id, 'shipments', { lines: both }), cancelPart(id, both)])
      assert.equal(responses.filter(({ status }) => status === 201).length, 1)
    }
  })

  test('when it is another customer’s, then it is not there', async () => {
    const { id } = await place()
    const other = await shop.host.tokenFor({ role: 'customer' })
    const { status } = await shop.post(`/api/v1/orders/${id}/cancellations`, { lines: unit }, { token: other })
    assert.equal(status, 404)
  })
})

describe('a parcel that has left', () => {
  const change = (orderId: string, shipmentId: string, body: object) =>
    shop.request('PATCH', `/api/v1/orders/${orderId}/shipments/${shipmentId}`, { token: staff, body })

  test('when its tracking is corrected, then the event has the new one, and the same again changes nothing', async () => {
    const { id } = await place()
    const [shipment] = (await ship(id)).body.shipments
    const trackingUrl = 'https://track.example/0035'
    const first = await change(id, shipment.id, { trackingNumber: '0035', trackingUrl })
    assert.deepEqual([first.status, first.body.shipments[0].trackingNumber], [200, '0035'])
    const again = await change(id, shipment.id, { trackingNumber: '0035' })
    assert.equal(again.body.updatedAt, first.body.updatedAt)
    const { data } = await lastEvent(id, 'order.shipment_changed')
    assert.equal((data as { trackingUrl: string }).trackingUrl, trackingUrl)
    assert.equal((await change(id, shipment.id, {})).status, 400)
    assert.equal((await change(id, randomUUID(), { carrier: 'UPS' })).body.code, 'shipment-not-found')
  })

  test('when it is taken back, then its units can be shipped again without paying twice', async () => {
    const { id, total } = await place()
    const [shipment] = (await ship(id)).body.shipments
    const taken = await act(id, `shipments/${shipment.id}/cancel`, { reason: 'damaged' })
    assert.deepEqual([taken.body.status, taken.body.shipments[0].status], ['confirmed', 'abandoned'])
    await lastEvent(id, 'order.shipment_cancelled')
    const again = await ship(id)
    assert.deepEqual([again.status, again.body.status, again.body.payment.captured], [201, 'shipped', total])
    const captures = shop.host.capturedEvents.filter(
      ({ subject, type }) => subject === id && type === 'payment.captured',
    )
    assert.equal(captures.length, 1)
  })

  test('when it is delivered, then it is so once, and cannot be taken back', async () => {
    const { id } = await place()
    const [shipment] = (await ship(id)).body.shipments
    const first = await act(id, `shipments/${shipment.id}/delivered`, {})
    assert.ok(first.body.shipments[0].deliveredAt)
    const again = await act(id, `shipments/${shipment.id}/delivered`, {})
    assert.equal(again.body.shipments[0].deliveredAt, first.body.shipments[0].deliveredAt)
    assert.equal((await act(id, `shipments/${shipment.id}/cancel`, {})).body.code, 'shipment-delivered')
    await lastEvent(id, 'order.delivered')
  })
})

describe('shipping what is not there', () => {
  test('when the stock of an order went to others, then it is not shipped, and nothing is captured', async () => {
    const { id } = await place()
    shop.stock.lose(id)
    const { status, body } = await ship(id)
    assert.deepEqual([status, body.code], [409, 'stock-lost'])
    const order = (await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })).body
    assert.deepEqual([order.status, order.payment.status, order.shipments], ['confirmed', 'authorized', []])
  })

  test('when it is not known whether the stock is taken, then it is not shipped yet', async () => {
    const { id } = await place()
    await shop.stock.release(id)
    const { status, body } = await ship(id)
    assert.deepEqual([status, body.code], [409, 'stock-not-confirmed'])
  })

  test('when the catalogue is away, then it is not shipped yet, and the same request ships it later', async () => {
    const { id } = await place()
    const key = randomUUID()
    shop.stock.setDown(true)
    const { status, body } = await ship(id, key)
    shop.stock.setDown(false)
    assert.deepEqual([status, body.code], [503, 'stock-unavailable'])
    assert.equal((await ship(id, key)).status, 201)
  })

  test('when the stock is lost, then staff find the order in any status, and it is counted once', async () => {
    const lost = async (outcome: string) =>
      (await readMetrics(shop.url))[`orders_stock_lost_total{outcome="${outcome}"}`] ?? 0
    const [cancelledBefore, shippedBefore] = [await lost('cancelled'), await lost('shipped')]
    const [confirmed, shipped, fine] = [(await place()).id, (await place()).id, (await place()).id]
    assert.equal((await ship(shipped)).status, 201)
    for (const id of [confirmed, shipped, shipped]) {
      await shop.host.deliver(reservationLost(id, { reservationId: id }))
    }
    await waitFor(async () => (await lost('cancelled')) === cancelledBefore + 1)
    assert.equal(await lost('shipped'), shippedBefore + 1)
    const { body } = await shop.request('GET', '/api/v1/orders?stockLost=true', { token: staff })
    const found = new Map(body.items.map((order: { id: string; status: string }) => [order.id, order.status]))
    assert.deepEqual([found.get(confirmed), found.get(shipped), found.has(fine)], ['cancelled', 'shipped', false])
    for (const order of body.items) assert.match(order.stockLostAt, /Z$/)
    const history = (await shop.request('GET', `/api/v1/orders/${shipped}/history`, { token: staff })).body.items
    assert.equal(history.filter(({ what }: { what: string }) => what === 'reservation-lost').length, 1)
  })
})

describe('what is sold in another way', () => {
  test('when an order is of gift cards alone, then it costs neither shipping nor tax, and its lines keep why', async () => {
    const giftCard = shop.stock.sell({ requiresShipping: false, taxable: false })
    const items = [{ variantId: giftCard.variantId, quantity: 2 }]
    const { id, shipping, tax, total } = await place({ items })
    assert.deepEqual([shipping.amountMinor, tax.amountMinor, total.amountMinor], [0, 0, 10_000])
    shop.stock.change(giftCard.variantId, { requiresShipping: true, taxable: true })
    const order = (await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })).body
    assert.deepEqual([order.items[0].requiresShipping, order.items[0].taxable], [false, false])
    const { data } = await lastEvent(id, 'order.confirmed')
    assert.equal((data as { lines: { taxable: boolean }[] }).lines[0]?.taxable, false)
  })

  test('when a cart holds gift cards alone, then its totals say what the order will cost', async () => {
    const giftCard = shop.stock.sell({ requiresShipping: false, taxable: false })
    const cart = (await shop.post('/api/v1/carts', {})).body
    await shop.post(`/api/v1/carts/${cart.id}/items`, { variantId: giftCard.variantId, quantity: 1 })
    const { body } = await shop.request('GET', `/api/v1/carts/${cart.id}?country=GB`)
    assert.deepEqual([body.totals.shipping.amountMinor, body.totals.total.amountMinor], [0, 5_000])
    assert.deepEqual([body.items[0].requiresShipping, body.items[0].taxable], [false, false])
  })
})

test('when the stock of a confirmed order is lost, then its payment is voided at once, by itself', async () => {
  const { id } = await place()
  await shop.host.deliver(reservationLost(id, { reservationId: id }))

  await lastEvent(id, 'payment.voided')
  const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
  assert.deepEqual([body.status, body.cancellationReason], ['cancelled', 'out-of-stock'])
})

describe('cancelling', () => {
  test('when a guest cancels a confirmed order, then its payment is voided and its stock comes back', async () => {
    const { id, accessToken } = await place()
    const { status, body } = await shop.post(`/api/v1/orders/${id}/cancel?accessToken=${accessToken}`, {
      reason: 'wrong size',
    })

    assert.deepEqual([status, body.status, body.payment.status], [200, 'cancelled', 'voided'])
    assert.equal(body.cancellationReason, 'wrong size')
    const { data } = await lastEvent(id, 'order.cancelled')
    assert.equal((data as { wasConfirmed: boolean }).wasConfirmed, true)
    await lastEvent(id, 'payment.voided')
  })

  test('when an unpaid order is cancelled, then its reservation is what comes back', async () => {
    const { orderId } = await place(payWith('pm_card_visa_chargeDeclined'))
    await act(orderId, 'cancel', {})

    const { data } = await lastEvent(orderId, 'order.cancelled')
    assert.equal((data as { wasConfirmed: boolean }).wasConfirmed, false)
  })

  test('when it was shipped or cancelled before, then it is 409', async () => {
    const shipped = await place()
    await ship(shipped.id)
    const cancelled = await place()
    await act(cancelled.id, 'cancel', {})

    assert.equal((await act(shipped.id, 'cancel', {})).body.code, 'illegal-order-move')
    assert.equal((await act(cancelled.id, 'cancel', {})).body.code, 'order-already-cancelled')
  })

  test('when an order is cancelled and shipped at once, then one of them wins', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await place()
      const responses = await Promise.all([ship(id), act(id, 'cancel', {})])
      const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })

      assert.deepEqual(responses.filter(({ status }) => status < 300).length, 1)
      const outcome = `${body.status} ${body.payment.status}`
      assert.ok(['shipped captured', 'cancelled voided'].includes(outcome), outcome)
    }
  })
})

describe('refunding', () => {
  const shipped = async () => {
    const order = await place()
    await ship(order.id)
    return order
  }
  const refund = (orderId: string, amountMinor?: number, rest: object = {}) =>
    act(orderId, 'refunds', {
      reason: 'damaged',
      ...(amountMinor !== undefined && { amount: { amountMinor, currency: 'USD' } }),
      ...rest,
    })

  test('when a part and then the rest is refunded, then the order is refunded', async () => {
    const { id, items } = await shipped()
    const restock = [{ variantId: items[0].variantId, quantity: 1 }]
    const part = await refund(id, 2_600, { restock })
    const rest = await refund(id)

    assert.deepEqual([part.status, part.body.status, part.body.refunded.amountMinor], [201, 'shipped', 2_600])
    assert.deepEqual([rest.status, rest.body.status, rest.body.refunded.amountMinor], [201, 'refunded', 12_600])
    const { data } = await lastEvent(id, 'order.refunded')
    assert.deepEqual(data, {
      ...(data as object),
      isFull: false,
      amount: { amountMinor: 2_600, currency: 'USD' },
      restock,
    })
  })

  test('when many refunds are asked for at once, then together they are never more than was captured', async () => {
    const { id } = await shipped()
    const responses = await Promise.all(Array.from({ length: 6 }, () => refund(id, 4_000)))

    assert.equal(responses.filter(({ status }) => status === 201).length, 3)
    const { body } = await shop.request('GET', `/api/v1/orders/${id}`, { token: staff })
    assert.equal(body.refunded.amountMinor, 12_000)
  })

  test('when it is too much, in another currency, or of an order that was not captured, then it is refused', async () => {
    const { id } = await shipped()
    const unpaid = await place()

    assert.equal((await refund(id, 12_601)).body.code, 'refund-too-large')
    assert.equal((await refund(id, 1, { amount: { amountMinor: 1, currency: 'EUR' } })).body.code, 'currency-mismatch')
    assert.equal((await refund(unpaid.id)).body.code, 'nothing-to-refund')
    assert.equal((await refund(id, 0)).status, 400)
    assert.equal((await refund(id, -1)).status, 400)
    assert.equal((await refund(id, 0.5)).status, 400)
  })
})
