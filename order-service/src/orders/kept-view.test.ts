import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { exampleOrder } from '../testing/example-order.ts'
import { completeView, type KeptView } from './kept-view.ts'
import { OrderView, PaidOrderView } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { withAccessToken } from './paid-access.ts'

/** What the version before kept: nothing of lost stock, of the next action of an order, and of how an item is sold. */
function keptBefore(): KeptView {
  const { stockLostAt: _, nextAction: __, items, ...view } = toOrderView(exampleOrder())
  return { ...view, items: items.map(({ requiresShipping: _, taxable: __, ...item }) => item) }
}

test('when an answer was kept by the version before, then its repetition is a whole view of today', () => {
  assert.equal(Value.Check(OrderView, keptBefore()), false)
  assert.ok(Value.Check(OrderView, completeView(keptBefore())))
})

test('when the version before placed the order, then the repetition with its key is a whole answer', async () => {
  const body = { ...keptBefore(), accessToken: 'kept', nextAction: null } as never
  const answer = await withAccessToken({ tokenFor: () => 'new' }, async () => ({ status: 201, body }))
  assert.ok(Value.Check(PaidOrderView, answer.body))
  assert.equal(answer.body.accessToken, 'kept')
})

test('when an answer of today says how items are sold, then that stays', () => {
  const view = toOrderView(exampleOrder())
  const items = view.items.map((item) => ({ ...item, requiresShipping: false, taxable: false }))
  assert.deepEqual(completeView({ ...view, items }).items, items)
})
