import assert from 'node:assert/strict'
import { test } from 'node:test'
import { money } from '../../pricing/money.ts'
import { exampleOrder } from '../../testing/example-order.ts'
import { taxSummaryOf } from './tax-summary.ts'

test('when an order is priced by rates, then its tax has a line for each rate, shipping included', () => {
  assert.deepEqual(taxSummaryOf(exampleOrder()), [
    { name: 'VAT', percent: '20', reason: 'rate', taxable: money(10_500, 'USD'), amount: money(2_100, 'USD') },
  ])
})

test('when an order is of an early version, then its tax is one line that names no rate', () => {
  const order = exampleOrder({ appliedPricing: null, shippingLine: null })
  assert.deepEqual(taxSummaryOf(order), [
    { name: 'Tax', percent: '', reason: 'unspecified', taxable: money(10_500, 'USD'), amount: money(2_100, 'USD') },
  ])
})
