import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { waitFor } from '@storefleet/test-kit'
import { openShop } from './support/shop.ts'
import { createProduct, expectStatus, orderOf, readStock, registerCustomer, signInAdmin } from './support/steps.ts'

const shop = await openShop()
const admin = await signInAdmin(shop)

test('when 50 buyers race for 5 pieces, then exactly 5 succeed and nothing is oversold', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 5 })
  const responses = await Promise.all(Array.from({ length: 50 }, () => shop.pay('/api/v1/orders', orderOf(variantId))))

  const sold = responses.filter((response) => response.status === 201)
  const refused = responses.filter((response) => response.status === 409)
  assert.deepEqual([sold.length, refused.length], [5, 45])
  for (const { body } of refused) {
    assert.equal(body.code, 'out-of-stock')
    assert.equal(body.lines[0].variantId, variantId)
  }
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).committed === 5)
  assert.deepEqual(await readStock(shop, admin.token, variantId), {
    onHand: 5,
    reserved: 0,
    committed: 5,
    available: 0,
  })
})

test('when one key is sent twenty times at once, then there is one order, one charge, and the same response', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 100 })
  const order = orderOf(variantId)
  const key = randomUUID()
  const responses = await Promise.all(Array.from({ length: 20 }, () => shop.pay('/api/v1/orders', order, { key })))

  assert.deepEqual(new Set(responses.map((response) => response.status)), new Set([201]))
  assert.equal(new Set(responses.map((response) => JSON.stringify(response.body))).size, 1)
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).committed === 1)

  const found = expectStatus(
    await shop.get(`/api/v1/orders?email=${encodeURIComponent(order.email)}`, { token: admin.token }),
    200,
  )
  assert.equal(found.body.items.length, 1)
})

test('when the key comes with another order, then it is refused and changes nothing', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 3 })
  const key = randomUUID()
  expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId), { key }), 201)
  const other = expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId), { key }), 422)
  assert.equal(other.body.code, 'idempotency-key-reused')
  await waitFor(async () => (await readStock(shop, admin.token, variantId)).committed === 1)
})

test('when cancel and ship race, then one of them wins and the money and the stock agree with it', async () => {
  for (let round = 0; round < 5; round++) {
    const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
    const customer = await registerCustomer(shop)
    const { id } = expectStatus(
      await shop.pay('/api/v1/orders', orderOf(variantId), { token: customer.token }),
      201,
    ).body
    const [cancelled, shipped] = await Promise.all([
      shop.pay(`/api/v1/orders/${id}/cancel`, { reason: 'changed my mind' }, { token: customer.token }),
      shop.pay(`/api/v1/orders/${id}/shipments`, { carrier: 'DHL', trackingNumber: 'X1' }, { token: admin.token }),
    ])
    const order = await waitFor(async () => {
      const { body } = await shop.get(`/api/v1/orders/${id}`, { token: customer.token })
      return ['cancelled', 'shipped'].includes(body.status) && body
    })
    const winners = [cancelled, shipped].filter((response) => response.status < 300)
    assert.equal(winners.length, 1, JSON.stringify([cancelled.body, shipped.body]))
    const onHand = order.status === 'cancelled' ? 1 : 0
    await waitFor(async () => {
      const stock = await readStock(shop, admin.token, variantId)
      return stock.onHand === onHand && stock.available === onHand && stock.committed === 0
    })
  }
})

test('when two refunds of the whole race, then the customer gets the money back once', async () => {
  const { variantId } = await createProduct(shop, admin.token, { stock: 1 })
  const { id } = expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId)), 201).body
  expectStatus(
    await shop.pay(`/api/v1/orders/${id}/shipments`, { carrier: 'DHL', trackingNumber: 'X1' }, { token: admin.token }),
    201,
  )
  const refund = () => shop.pay(`/api/v1/orders/${id}/refunds`, { reason: 'damaged' }, { token: admin.token })
  const responses = await Promise.all([refund(), refund(), refund()])
  assert.deepEqual(responses.map((response) => response.status).sort(), [201, 409, 409])
  const order = expectStatus(await shop.get(`/api/v1/orders/${id}`, { token: admin.token }), 200).body
  assert.equal(order.status, 'refunded')
  assert.deepEqual(order.refunded, order.total)
})
