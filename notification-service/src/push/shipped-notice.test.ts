import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { shippedNotice } from './shipped-notice.ts'

const order = { ...sampleOrder(), shipmentId: 's', carrier: null, trackingNumber: null, trackingUrl: null }
const shop = { publicUrl: 'https://shop.example', locale: 'en-US' }

test('when the shop has a page for orders, then a push notice leads there, else to the API, without a token', () => {
  const { url } = shippedNotice({ ...shop, orderPageUrl: 'https://shop.example/orders/{id}' }, order)
  assert.equal(url, `https://shop.example/orders/${order.orderId}`)
  const german = { ...shop, orderPageUrl: 'https://shop.example{language}/orders/{id}', locale: 'de-AT' }
  assert.equal(shippedNotice(german, order).url, `https://shop.example/de/orders/${order.orderId}`)
  assert.equal(shippedNotice(shop, order).url, `https://shop.example/api/v1/orders/${order.orderId}`)
})
