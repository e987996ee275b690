import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { userEmailChanged } from '@storefleet/contracts'
import { startOrderService } from '../../testing/order-service-under-test.ts'

test('when an account has another address, then its orders with the former one get it, twice the same, and no others', async () => {
  const shop = await startOrderService()
  const id = randomUUID()
  const [from, to] = [`${id}@example.com`, `new.${id}@example.com`]
  const token = await shop.host.tokenFor({ id })
  const staff = await shop.host.tokenFor({ role: 'staff' })
  const orders = [
    await shop.placeOrder({ email: from.toUpperCase() }, { token }),
    await shop.placeOrder({ email: 'office@example.com' }, { token }),
    await shop.placeOrder({ email: from }),
  ]
  const read = () =>
    Promise.all(
      orders.map(async ({ body }) => (await shop.request('GET', `/api/v1/orders/${body.id}`, { token: staff })).body),
    )
  const before = await read()
  const data = { userId: id, email: to, name: 'Ada Lovelace', formerEmail: from }
  const event = await shop.host.deliver(userEmailChanged(id, data))
  await shop.host.deliver(event)
  const after = await read()
  assert.deepEqual(
    after.map(({ email }) => email),
    [to, 'office@example.com', from],
  )
  assert.deepEqual(after[2], before[2])
})
