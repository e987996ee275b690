import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { exampleOrder } from '../testing/example-order.ts'
import { OrderView, PaidOrderView } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { withAccessToken } from './paid-access.ts'
import { completeView, type RecordedView } from './recorded-view.ts'

/** As an early version recorded it: without lost stock, the next action, and what explains its prices. */
function recordedBefore(): RecordedView {
  const { stockLostAt: _, nextAction: __, expectedDelivery: ___________, ...view } = toOrderView(exampleOrder())
  const { discount: ___, pricesIncludeTax: ____, shippingLine: _____, taxLines: ______, ...unexplained } = view
  const {
    vatId: _______,
    isReverseCharge: ________,
    vatCheck: __________,
    note: _________,
    items,
    ...rest
  } = unexplained
  return { ...rest, items: items.map(withoutExplanation) }
}

const withoutExplanation = ({
  requiresShipping: _,
  taxable: __,
  discounts: ___,
  taxLines: ____,
  total: _____,
  slug: ______,
  ...item
}: OrderView['items'][number]) => item

test('when an earlier version recorded a response, then its repetition is a complete view', () => {
  assert.equal(Value.Check(OrderView, recordedBefore()), false)
  assert.ok(Value.Check(OrderView, completeView(recordedBefore())))
})

test('when an earlier version placed the order, then the repetition with its key is complete', async () => {
  const body = { ...recordedBefore(), accessToken: 'recorded', nextAction: null } as never
  const response = await withAccessToken({ tokenFor: () => 'new' }, async () => ({ status: 201, body }))
  assert.ok(Value.Check(PaidOrderView, response.body))
  assert.equal(response.body.accessToken, 'recorded')
})

test('when a response of this version says whether items are shipped and taxed, then that stays', () => {
  const view = toOrderView(exampleOrder())
  const items = view.items.map((item) => ({ ...item, requiresShipping: false, taxable: false }))
  assert.deepEqual(completeView({ ...view, items }).items, items)
})
