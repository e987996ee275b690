import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import {
  orderCancelled,
  orderConfirmed,
  orderItemsCancelled,
  orderShipmentCancelled,
  orderShipped,
} from '@storefleet/contracts'
import { readMetrics, type TestService, waitFor } from '@storefleet/test-kit'
import { orderOf } from '../testing/order-events.ts'
import { startProductService, stockClient } from '../testing/product-service.ts'

let service: TestService
let token: string
let stock: ReturnType<typeof stockClient>

before(async () => {
  service = await startProductService({ expireReservationsMs: 20 })
  token = await service.host.tokenFor({ role: 'staff', id: 'staff-7' })
  stock = stockClient(service)
})
after(() => stock.close())

const addVariant = async (quantity: number, fields: object = {}): Promise<string> => {
  const { body } = await service.request('POST', '/api/v1/products', {
    token,
    body: {
      title: 'Shirt',
      slug: `shirt-${randomUUID().slice(0, 8)}`,
      status: 'active',
      images: [{ url: '/images/shirt.svg' }],
      variants: [
        { price: { amountMinor: 5000, currency: 'USD' }, sku: randomUUID(), weightGrams: 250, stock: quantity },
      ],
      ...fields,
    },
  })
  return body.variants[0].id
}
const inventory = async (variantId: string) =>
  (await service.request('GET', `/api/v1/inventory/${variantId}`, { token })).body
const adjust = (variantId: string, body: unknown, headers: Record<string, string> = {}) =>
  service.request('POST', `/api/v1/inventory/${variantId}/adjustments`, { token, body, headers })
const ledger = async (variantId: string, query = '') =>
  (await service.request('GET', `/api/v1/inventory/${variantId}/ledger${query}`, { token })).body

test('when stock is received and corrected, then the ledger lists every change, newest first', async () => {
  const variantId = await addVariant(3)
  assert.equal((await adjust(variantId, { delta: 10, kind: 'received', reason: 'delivery 12' })).status, 201)
  const { body } = await adjust(variantId, { delta: -1, kind: 'adjusted', reason: 'broken' })
  assert.deepEqual([body.onHand, body.reserved, body.available, body.lowThreshold, body.isLow], [12, 0, 12, 5, false])
  const { items, nextCursor } = await ledger(variantId, '?limit=2')
  assert.deepEqual(
    items.map((entry: Record<string, unknown>) => [entry.kind, entry.onHandDelta, entry.reason, entry.actorId]),
    [
      ['adjusted', -1, 'broken', 'staff-7'],
      ['received', 10, 'delivery 12', 'staff-7'],
    ],
  )
  const rest = await ledger(variantId, `?limit=2&cursor=${nextCursor}`)
  assert.deepEqual([rest.items.length, rest.items[0].reason, rest.nextCursor], [1, 'opening stock', null])
})

test('when an adjustment is sent twice with one key, then it is booked once', async () => {
  const variantId = await addVariant(3)
  const key = { 'idempotency-key': randomUUID() }
  const send = () => adjust(variantId, { delta: 10, kind: 'received', reason: 'delivery' }, key)
  const responses = await Promise.all([send(), send(), send()])
  assert.deepEqual(
    responses.map(({ status, body }) => [status, body.onHand]),
    Array(3).fill([201, 13]),
  )
  assert.equal((await adjust(variantId, { delta: 11, kind: 'received', reason: 'delivery' }, key)).status, 422)
  assert.equal((await inventory(variantId)).onHand, 13)
})

test('when more is taken off than is free, then it is refused', async () => {
  const variantId = await addVariant(3)
  await stock.priceAndReserve({ reservationId: randomUUID(), lines: [{ variantId, quantity: 2 }], ttlSeconds: 60 })
  const { status, body } = await adjust(variantId, { delta: -2, kind: 'adjusted', reason: 'lost' })
  assert.deepEqual([status, body.code, body.onHand, body.reserved], [409, 'stock-reserved', 3, 2])
})

const badAdjustments: [unknown, number][] = [
  [{ delta: 0, kind: 'adjusted', reason: 'x' }, 400],
  [{ delta: 1.5, kind: 'adjusted', reason: 'x' }, 400],
  [{ delta: '1', kind: 'adjusted', reason: 'x' }, 400],
  [{ delta: 1e12, kind: 'adjusted', reason: 'x' }, 400],
  [{ delta: -1, kind: 'received', reason: 'x' }, 422],
  [{ delta: 999_999_999, kind: 'received', reason: 'x' }, 422],
  [{ delta: 1, kind: 'shipped', reason: 'x' }, 400],
  [{ delta: 1, kind: 'adjusted', reason: ' ' }, 400],
  [{ delta: 1, kind: 'adjusted', reason: 'a\0b' }, 400],
  [{ delta: 1, kind: 'adjusted', reason: 'x', onHand: 5 }, 400],
  [null, 400],
]
for (const [body, expected] of badAdjustments) {
  test(`when stock is adjusted with ${JSON.stringify(body)}, then it is refused with ${expected}`, async () => {
    const variantId = await addVariant(2)
    assert.equal((await adjust(variantId, body)).status, expected)
    assert.equal((await inventory(variantId)).onHand, 2)
  })
}

test('when others than staff ask for stock, then they are refused', async () => {
  const variantId = await addVariant(2)
  const customer = await service.host.tokenFor({ role: 'customer' })
  for (const [caller, status] of [
    [undefined, 401],
    [customer, 403],
  ] as const) {
    const responses = await Promise.all([
      service.request('GET', `/api/v1/inventory/${variantId}`, { token: caller }),
      service.request('GET', `/api/v1/inventory/${variantId}/ledger`, { token: caller }),
      service.request('PATCH', `/api/v1/inventory/${variantId}`, { token: caller, body: { lowThreshold: 1 } }),
      service.request('POST', `/api/v1/inventory/${variantId}/adjustments`, { token: caller, body: {} }),
    ])
    assert.deepEqual(
      responses.map((response) => response.status),
      Array(4).fill(status),
    )
  }
})

test('when a variant is not there, then it is said', async () => {
  for (const id of [randomUUID(), 'x', "'%20or%201=1", `urn:uuid:${randomUUID()}`]) {
    const responses = await Promise.all([
      service.request('GET', `/api/v1/inventory/${id}`, { token }),
      service.request('GET', `/api/v1/inventory/${id}/ledger`, { token }),
      service.request('PATCH', `/api/v1/inventory/${id}`, { token, body: { lowThreshold: 1 } }),
      adjust(id, { delta: 1, kind: 'adjusted', reason: 'x' }),
    ])
    assert.deepEqual(
      responses.map(({ status }) => status),
      [404, 404, 404, 404],
    )
  }
})

test('when a variant has a threshold of its own, then that one counts', async () => {
  const variantId = await addVariant(10)
  const set = (lowThreshold: number | null) =>
    service.request('PATCH', `/api/v1/inventory/${variantId}`, { token, body: { lowThreshold } })
  assert.equal((await set(9)).body.lowThreshold, 9)
  assert.equal((await set(null)).body.lowThreshold, 5)
  assert.equal((await set(9)).body.isLow, false)
  await adjust(variantId, { delta: -1, kind: 'adjusted', reason: 'lost' })
  const event = await waitFor(() =>
    service.host.capturedEvents.find(({ type, subject }) => type === 'inventory.low' && subject === variantId),
  )
  assert.deepEqual((event.data as Record<string, unknown>).available, 9)
})

test('when order-service reads variants, then it gets what they are and cost, and unknown ones are left out', async () => {
  const variantId = await addVariant(4)
  const archived = await addVariant(4, { status: 'archived' })
  const { variants } = await stock.getVariants({ variantIds: [variantId, archived, randomUUID(), 'x'] })
  const [first, second] = [variantId, archived].map((id) => variants.find((variant) => variant.variantId === id))
  assert.equal(variants.length, 2)
  assert.deepEqual(
    [
      first?.title,
      first?.variantTitle,
      first?.imageUrl,
      first?.unitPrice,
      first?.weightGrams,
      first?.available,
      first?.sellable,
    ],
    ['Shirt', '', '/images/shirt.svg', { amountMinor: 5000, currency: 'USD' }, 250, 4, true],
  )
  assert.equal(second?.sellable, false)
})

test('when order-service reserves, then it gets prices and a time, or every shortage', async () => {
  const variantId = await addVariant(4)
  const reservationId = randomUUID()
  const request = { reservationId, lines: [{ variantId, quantity: 3 }], ttlSeconds: 60 }
  const { reservation, shortages } = await stock.priceAndReserve(request)
  assert.deepEqual(shortages, [])
  assert.deepEqual([reservation?.lines[0]?.quantity, reservation?.lines[0]?.variant?.unitPrice?.amountMinor], [3, 5000])
  const leftMs = Date.parse(reservation?.expiresAt ?? '') - Date.now()
  assert.ok(leftMs > 50_000 && leftMs <= 60_000)
  assert.deepEqual(await stock.priceAndReserve(request), { reservation, shortages: [] })
  const other = await stock.priceAndReserve({ ...request, reservationId: randomUUID() })
  assert.deepEqual(other, {
    shortages: [{ variantId, requested: 3, available: 1, reason: 'out-of-stock' }],
    reservation: undefined,
  })
  assert.deepEqual(await stock.release({ reservationId }), { released: true })
  assert.deepEqual(await stock.release({ reservationId: 'x' }), { released: false })
  const again = await stock.priceAndReserve(request)
  assert.equal(again.reservation?.lines[0]?.quantity, 3)
  assert.deepEqual(await stock.release({ reservationId }), { released: true })
  await assert.rejects(stock.priceAndReserve({ ...request, lines: [] }), {
    code: 'invalid',
    slug: 'invalid-reservation',
  })
})

test('when stock is asked for longer than a few hours, then nothing is held', async () => {
  const variantId = await addVariant(4)
  for (const ttlSeconds of [4 * 3600 + 1, 7 * 24 * 3600, 2 ** 31 - 1, -1]) {
    const request = { reservationId: randomUUID(), lines: [{ variantId, quantity: 1 }], ttlSeconds }
    await assert.rejects(stock.priceAndReserve(request), {
      slug: 'invalid-reservation',
      fields: [{ field: 'ttlSeconds', message: 'must be 0 to 14400' }],
    })
  }
  assert.equal((await inventory(variantId)).reserved, 0)
})

test('when a caller cannot prove who it is, then it learns nothing', async () => {
  const stranger = stockClient(service, 'another-secret-of-at-least-32-characters')
  await assert.rejects(stranger.getVariants({ variantIds: [] }), /UNAUTHENTICATED/)
  stranger.close()
})

const parcel = { shipmentId: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }

test('when an order is confirmed and cancelled, each event delivered twice, then stock moves once', async () => {
  const variantId = await addVariant(4)
  const orderId = randomUUID()
  const lines = [{ variantId, quantity: 3 }]
  await stock.priceAndReserve({ reservationId: orderId, lines, ttlSeconds: 60 })
  const order = orderOf(orderId, lines)
  const confirmed = await service.host.deliver(orderConfirmed(orderId, order))
  await service.host.deliver(confirmed)
  await waitFor(async () => (await inventory(variantId)).committed === 3)
  const { onHand, reserved, available } = await inventory(variantId)
  assert.deepEqual([onHand, reserved, available], [4, 0, 1])
  const refunded = order.total
  const cancelled = await service.host.deliver(
    orderCancelled(orderId, { ...order, reason: 'changed mind', wasConfirmed: true, refunded }),
  )
  await service.host.deliver(cancelled)
  await waitFor(async () => (await inventory(variantId)).available === 4)
  const { items } = await ledger(variantId)
  assert.deepEqual(
    items.map(({ kind, onHandDelta, reservedDelta, committedDelta }: Record<string, unknown>) => [
      kind,
      onHandDelta,
      reservedDelta,
      committedDelta,
    ]),
    [
      ['released', 0, 0, -3],
      ['committed', 0, -3, 3],
      ['reserved', 0, 3, 0],
      ['received', 4, 0, 0],
    ],
  )
})

test('when an order is shipped, then its units leave what is on hand', async () => {
  const variantId = await addVariant(4)
  const orderId = randomUUID()
  const lines = [{ variantId, quantity: 3 }]
  await stock.priceAndReserve({ reservationId: orderId, lines, ttlSeconds: 60 })
  const order = orderOf(orderId, lines)
  await service.host.deliver(orderConfirmed(orderId, order))
  await service.host.deliver(orderShipped(orderId, { ...order, ...parcel }))
  await waitFor(async () => (await inventory(variantId)).onHand === 1)
  const { reserved, committed, available } = await inventory(variantId)
  assert.deepEqual([reserved, committed, available], [0, 0, 1])
  assert.deepEqual((await ledger(variantId)).items[0].kind, 'shipped')
})

test('when an order is shipped and cancelled in parts, and its events arrive in any order, then its stock follows', async () => {
  const variantId = await addVariant(10)
  const orderId = randomUUID()
  const lines = [{ variantId, quantity: 5 }]
  await stock.priceAndReserve({ reservationId: orderId, lines, ttlSeconds: 60 })
  const at = (fulfilmentRevision: number, shippedQuantity: number, cancelledQuantity: number) => {
    const order = orderOf(orderId, lines)
    const changed = order.lines.map((line) => ({ ...line, id: '1', shippedQuantity, cancelledQuantity }))
    return { ...order, lines: changed, fulfilmentRevision }
  }
  const expected = async (onHand: number, committed: number) =>
    waitFor(async () => {
      const level = await inventory(variantId)
      return level.onHand === onHand && level.committed === committed && level.reserved === 0
    })
  const part = { cancellationId: randomUUID(), units: [], reason: 'test', cancelledBy: 'staff' }
  const amounts = { amount: orderOf(orderId, lines).total, tax: orderOf(orderId, lines).total }

  await service.host.deliver(orderConfirmed(orderId, at(0, 0, 0)))
  await service.host.deliver(orderShipped(orderId, { ...at(1, 2, 0), ...parcel }))
  await expected(8, 3)
  await service.host.deliver(orderItemsCancelled(orderId, { ...at(2, 2, 1), ...part, ...amounts }))
  await expected(8, 2)
  // The parcel is taken back before its second one is heard of.
  await service.host.deliver(orderShipmentCancelled(orderId, { ...at(4, 2, 1), ...parcel, reason: 'damaged' }))
  await service.host.deliver(orderShipped(orderId, { ...at(3, 4, 1), ...parcel }))
  await expected(8, 2)
  await service.host.deliver(orderShipmentCancelled(orderId, { ...at(5, 0, 1), ...parcel, reason: 'damaged' }))
  await expected(10, 4)
  await service.host.deliver(orderShipped(orderId, { ...at(6, 4, 1), ...parcel }))
  await expected(6, 0)
  await waitFor(async () => (await readMetrics(service.url)).stock_invariant_violations === 0)
})

test('when units are sold and not shipped, then a count of the shelf does not put them on sale again', async () => {
  const variantId = await addVariant(10)
  const orderId = randomUUID()
  const lines = [{ variantId, quantity: 3 }]
  await stock.priceAndReserve({ reservationId: orderId, lines, ttlSeconds: 60 })
  assert.deepEqual(await stock.commit({ reservationId: orderId }), { status: 'committed' })
  const { status, body } = await adjust(variantId, { delta: 2, kind: 'adjusted', reason: 'counted 12' })
  assert.equal(status, 201)
  assert.deepEqual([body.onHand, body.reserved, body.committed, body.available], [12, 0, 3, 9])
  const refused = await adjust(variantId, { delta: -10, kind: 'adjusted', reason: 'lost' })
  assert.deepEqual([refused.status, refused.body.code, refused.body.committed], [409, 'stock-reserved', 3])
})

test('when an order is not paid in time, then its stock comes back by itself', async () => {
  const variantId = await addVariant(4)
  const reservationId = randomUUID()
  await stock.priceAndReserve({ reservationId, lines: [{ variantId, quantity: 3 }], ttlSeconds: 1 })
  assert.equal((await inventory(variantId)).reserved, 3)
  await waitFor(async () => (await inventory(variantId)).reserved === 0)
  await waitFor(() =>
    service.host.capturedEvents.some(
      ({ type, subject }) => type === 'reservation.expired' && subject === reservationId,
    ),
  )
})
