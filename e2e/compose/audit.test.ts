import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OrderRequest } from '../support/order-stream.ts'
import { audit, type Evidence } from './audit.ts'

const variantId = 'mug'
const requestOf = (email: string, status: number, body: object): OrderRequest =>
  ({ key: email, body: { email }, response: { status, body } }) as unknown as OrderRequest
const orderOf = (id: string, status: string) => ({
  ...{ id, email: `${id}@example.com`, status },
  items: [{ variantId, quantity: 1 }],
})

const right: Evidence = {
  requests: [
    requestOf('paid@example.com', 201, { id: 'paid' }),
    requestOf('declined@example.com', 402, { code: 'payment-declined', orderId: 'declined' }),
    requestOf('late@example.com', 409, { code: 'out-of-stock' }),
  ],
  orders: [orderOf('paid', 'confirmed'), orderOf('declined', 'payment_failed')],
  chargesOf: new Map([['paid', 1]]),
  confirmationsOf: new Map([['paid@example.com', 1]]),
  knownFromLogAlone: 0,
  stocks: [{ variantId, stocked: 2, onHand: 2, reserved: 1, committed: 1, heldByOrders: 1 }],
}
const kindsOf = (change: Partial<Evidence>) => audit({ ...right, ...change }).map(({ kind }) => kind)
const stock = { variantId, stocked: 2, onHand: 2, reserved: 1, committed: 1, heldByOrders: 1 }

describe('the audit of a fleet', () => {
  test('when every answer was kept, then nothing is found', () => {
    assert.deepEqual(audit(right), [])
  })

  test('when a paid order was cancelled and its charge does not stand, then nothing is found', () => {
    const cancelled = { orders: [orderOf('paid', 'cancelled'), orderOf('declined', 'payment_failed')] }
    assert.deepEqual(kindsOf({ ...cancelled, chargesOf: new Map(), stocks: [{ ...stock, committed: 0 }] }), [])
  })

  for (const [what, change, kinds] of [
    [
      'an acknowledged order is not there',
      { orders: [orderOf('declined', 'payment_failed')], stocks: [] },
      ['orders lost'],
    ],
    [
      'an order is still pending',
      {
        orders: [orderOf('paid', 'pending'), orderOf('declined', 'payment_failed')],
        chargesOf: new Map(),
        stocks: [],
      },
      ['orders lost'],
    ],
    [
      'a response has an unexpected status',
      { requests: [...right.requests, requestOf('odd@example.com', 404, {})] },
      ['orders lost'],
    ],
    ['an order was charged twice', { chargesOf: new Map([['paid', 2]]) }, ['charges doubled']],
    ['an order was not charged', { chargesOf: new Map() }, ['orders without a charge']],
    [
      'a declined order was charged',
      {
        chargesOf: new Map([
          ['paid', 1],
          ['declined', 1],
        ]),
      },
      ['charges without an order'],
    ],
    ['a sold unit is not committed', { stocks: [{ ...stock, committed: 0 }] }, ['units miscounted']],
    ['a unit left before it was shipped', { stocks: [{ ...stock, onHand: 1 }] }, ['units miscounted']],
    ['more was sold than there was', { stocks: [{ ...stock, stocked: 0, onHand: 0 }] }, ['units oversold']],
    ['a confirmation is missing', { confirmationsOf: new Map() }, ['emails missing']],
    ['two different confirmations came', { confirmationsOf: new Map([['paid@example.com', 2]]) }, ['emails doubled']],
  ] as const) {
    test(`when ${what}, then it is found`, () => {
      assert.deepEqual(kindsOf(change), kinds)
    })
  }
})
