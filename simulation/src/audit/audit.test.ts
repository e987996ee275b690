import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Purchase } from '../customers.ts'
import { audit } from './audit.ts'
import type { Books, OrderBook } from './books.ts'

const order = (change: Partial<OrderBook> = {}): OrderBook => ({
  ...{ id: 'order-1', email: 'ada@example.com', status: 'shipped', cancellationReason: null },
  items: [{ itemId: '1', variantId: 'mug', quantity: 2 }],
  parcels: [{ status: 'shipped', isTakenBack: false, lines: [{ itemId: '1', quantity: 1 }] }],
  cancellations: [{ lines: [{ itemId: '1', quantity: 1 }] }],
  ...{ refunds: [], capturedMinor: 1_000, refundedMinor: 0, isManual: false },
  ...change,
})

const sound: Books = {
  orders: [order()],
  charges: [{ orderId: 'order-1', status: 'captured', capturedMinor: 1_000, refundedMinor: 0 }],
  stock: [{ variantId: 'mug', onHand: 9, reserved: 0, committed: 0 }],
  ...{ stockDiscrepancies: [], unpublished: [], unhandled: [] },
  mails: [{ type: 'order.shipped', subject: 'order-1', sent: 1 }],
  series: [{ kind: 'invoice', period: 'all', lastNumber: 1, documents: 1 }],
  discounts: [{ code: 'welcome', timesUsed: 1, uses: 1, usageLimit: 1 }],
}
const told = (status: number, body: object): Purchase['response'] => ({ status, body })
const purchase = (change: Partial<Purchase> = {}): Purchase => ({
  ...{ email: 'ada@example.com', lines: [], hasCode: false, deeds: [] },
  response: told(201, { id: 'order-1' }),
  ...change,
})
const given = { variantIds: ['mug'], stock: 10 }
const kindsOf = (books: Books, purchases = [purchase()]) => audit(books, purchases, given).map(({ kind }) => kind)
const charge = (change: object) => [{ ...(sound.charges[0] as Books['charges'][number]), ...change }]

test('when all books agree, then there is nothing to report', () => {
  assert.deepEqual(kindsOf(sound), [])
})

const differences: [string, Partial<Books>, Purchase[]?][] = [
  [
    'order doubled',
    { orders: [order(), order({ id: 'order-2' })], charges: [...sound.charges, ...charge({ orderId: 'order-2' })] },
  ],
  ['two responses to one key', {}, [purchase({ second: told(201, { id: 'order-2' }) })]],
  ['order lost', {}, [purchase({ response: told(202, { id: 'order-2' }) })]],
  ['refused order is paid', {}, [purchase({ response: told(409, { code: 'out-of-stock' }) })]],
  ['cancellation lost', {}, [purchase({ deeds: [{ deed: 'cancel', status: 200 }] })]],
  ['refund lost', {}, [purchase({ deeds: [{ deed: 'refund', status: 201 }] })]],
  ['charged twice', { charges: [...sound.charges, ...charge({ status: 'authorized', capturedMinor: 0 })] }],
  ['ledger and provider disagree', { charges: charge({ capturedMinor: 999 }) }],
  [
    'more given back than taken',
    { charges: charge({ refundedMinor: 1_001 }), orders: [order({ refundedMinor: 1_001 })] },
  ],
  ['charge without an order', { charges: [...sound.charges, ...charge({ orderId: 'order-9' })] }],
  ['units miscounted', { stock: [{ variantId: 'mug', onHand: 8, reserved: 0, committed: 0 }] }],
  ['event not published', { unpublished: [{ service: 'order-service', type: 'order.placed' }] }],
  ['event not handled', { unhandled: [{ service: 's', type: 't', status: 'parked', lastError: null }] }],
  ['email missing', { mails: [{ type: 'order.shipped', subject: 'order-1', sent: 0 }] }],
  ['email doubled', { mails: [{ type: 'order.shipped', subject: 'order-1', sent: 2 }] }],
  ['document number left out', { series: [{ kind: 'invoice', period: 'all', lastNumber: 2, documents: 1 }] }],
  ['discount used too often', { discounts: [{ code: 'welcome', timesUsed: 2, uses: 2, usageLimit: 1 }] }],
]
describe('what the audit finds', () => {
  for (const [kind, change, purchases] of differences) {
    test(`when the books say "${kind}", then it is named`, () => {
      assert.ok(
        kindsOf({ ...sound, ...change }, purchases).includes(kind),
        kindsOf({ ...sound, ...change }, purchases).join(),
      )
    })
  }

  test('when a cancelled order still has money or a hold, then it is named', () => {
    const orders = [order({ status: 'cancelled', cancellationReason: 'requested', parcels: [] })]
    const stock = [{ variantId: 'mug', onHand: 10, reserved: 0, committed: 0 }]
    const cancelled = [purchase({ deeds: [{ deed: 'cancel', status: 200 }] })]
    assert.deepEqual(kindsOf({ ...sound, orders, stock }, cancelled), ['money kept of a cancelled order'])
    const held = charge({ status: 'authorized', capturedMinor: 0 })
    const unpaid = [order({ ...orders[0], capturedMinor: 0 })]
    assert.deepEqual(kindsOf({ ...sound, orders: unpaid, stock, charges: held }, cancelled), [
      'money held for a cancelled order',
    ])
  })

  test('when an order has no end, then it is named', () => {
    const orders = [order({ status: 'pending', parcels: [], capturedMinor: 0 })]
    assert.ok(kindsOf({ ...sound, orders, charges: [] }).includes('order without an end'))
  })
})
