import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderListPath, searchChanges } from './order-list-path.ts'

test('when the address of the list has filters, then they are asked for, and nothing else of it', () => {
  assert.equal(orderListPath({ status: 'shipped', cursor: 'x', tab: '2' }), 'orders?limit=25&status=shipped&cursor=x')
})

test('when staff search for an email address, then it is not taken for a number', () => {
  assert.deepEqual(searchChanges('ada@example.com'), { email: 'ada@example.com', number: undefined })
})

test('when staff search for a number in small letters, then it is found', () => {
  assert.deepEqual(searchChanges('sf-10001'), { email: undefined, number: 'SF-10001' })
})
