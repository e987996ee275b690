import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderExportPath, orderListPath } from './order-list-path.ts'

test('when the address of the list has filters, then they are asked for, and nothing else of it', () => {
  assert.equal(
    orderListPath({ q: 'ada l', status: 'shipped', cursor: 'x', tab: '2', sort: 'oldest' }),
    'orders?limit=25&counts=true&q=ada+l&status=shipped&sort=oldest&cursor=x',
  )
})

test('when the list is exported, then the file has all pages of what it finds', () => {
  assert.equal(
    orderExportPath({ paymentStatus: 'declined', shippingMethod: 'express', cursor: 'x' }),
    'orders/export?paymentStatus=declined&shippingMethod=express',
  )
})
