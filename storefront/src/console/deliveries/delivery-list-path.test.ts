import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deliveryListPath, isOfOrder, readDeliverySearch } from './delivery-list-path.ts'

test('when the list is filtered and paged, then these messages are asked for, and nothing else of the address', () => {
  assert.equal(
    deliveryListPath({ status: 'dead', channel: 'push', orderId: 'o', recipient: '', cursor: 'c', number: 'SF-1' }),
    'notifications?limit=25&status=dead&channel=push&orderId=o&cursor=c',
  )
})

test('when staff search, then an address is told from the number of an order', () => {
  assert.deepEqual(readDeliverySearch('Ada@Example.com'), { recipient: 'ada@example.com' })
  assert.deepEqual(readDeliverySearch('sf-26ab'), { number: 'SF-26AB' })
  assert.deepEqual(readDeliverySearch('26ab'), { number: 'SF-26AB' })
  assert.deepEqual(readDeliverySearch(''), {})
})

test('when a message is about an order, then it leads there, and one about an account does not', () => {
  assert.deepEqual(['order.shipped', 'return.requested', 'user.deleted', 'border.x'].map(isOfOrder), [
    true,
    true,
    false,
    false,
  ])
})
