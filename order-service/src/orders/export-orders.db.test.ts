import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { exampleAddress, orderOf } from '../testing/order-request.ts'
import { startOrderService } from '../testing/order-service-under-test.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { exportOrders, refuseLargeExport } from './export-orders.ts'
import { placeOrder } from './place-order.ts'

test('when staff export orders, then the file has those that match, and no cell that a spreadsheet runs', async () => {
  const shop = await startOrderService()
  const staff = await shop.host.tokenFor({ role: 'staff' })
  const shippingAddress = { ...exampleAddress, name: '=HYPERLINK("http://evil.example")', line1: 'Main Street 1, rear' }
  const first = (await shop.placeOrder({ email: 'ada@csv.example', shippingAddress, note: '+1 "please"' })).body
  const second = (await shop.placeOrder({ email: 'ada@csv.example' })).body
  await shop.placeOrder({ email: 'other@csv.example' })
  const response = await fetch(`${shop.url}/api/v1/orders/export?email=ada@csv.example`, {
    headers: { authorization: `Bearer ${staff}` },
  })
  assert.deepEqual(
    [response.status, response.headers.get('content-type'), response.headers.get('content-disposition')],
    [200, 'text/csv; charset=utf-8', 'attachment; filename="orders.csv"'],
  )
  const [header, ...rows] = (await response.text()).trimEnd().split('\n')
  assert.match(header ?? '', /^Number,Placed at,Status,.*,Total,Refunded,Note$/)
  assert.deepEqual(
    rows.map((row) => row.split(',')[0]),
    [first.number, second.number],
  )
  assert.match(rows[0] ?? '', /,"'=HYPERLINK\(""http:\/\/evil.example""\)","Main Street 1, rear",/)
  assert.match(rows[0] ?? '', /,USD,100\.00,0\.00,5\.00,21\.00,126\.00,0\.00,"'\+1 ""please"""$/)

  const customer = await shop.host.tokenFor()
  assert.equal((await shop.request('GET', '/api/v1/orders/export', { token: customer })).status, 403)
})

forEachDatabase((openTestDatabase) => {
  test('when there are more pages than one, then every order is in the file once, up to the limit', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const shop = createTestShop(db)
    const place = (email: string) =>
      placeOrder({ ...shop.orders, actor: guest }, shop.orders.newId(), {
        ...orderOf(shop.stock.sell().variantId),
        email,
      })
    const placed = new Set<string>()
    for (let count = 0; count < 55; count++) placed.add((await place(`buyer${count}@csv.example`)).number)
    const rowsOf = async (maxExported: number) => {
      const text = (await Array.fromAsync(exportOrders({ ...shop.orders, maxExported }, {}))).join('')
      return text.trimEnd().split('\n').slice(1)
    }
    assert.deepEqual(new Set((await rowsOf(100)).map((row) => row.split(',')[0])), placed)
    assert.equal((await rowsOf(100)).length, 55)
    assert.equal((await rowsOf(52)).length, 52)
    await refuseLargeExport({ ...shop.orders, maxExported: 55 }, {})
    await assert.rejects(refuseLargeExport({ ...shop.orders, maxExported: 54 }, {}), { slug: 'export-too-large' })
  })
})
