import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { audit } from './audit.ts'
import { auditOrder, ownCharges } from './audit-order.ts'
import type { Books, OrderBook, Promised } from './books.ts'

const order = (change: Partial<OrderBook> = {}): OrderBook => ({
  ...{ id: 'order-1', email: 'ada@example.com', status: 'shipped', cancellationReason: null },
  items: [{ itemId: '1', variantId: 'mug', quantity: 2 }],
  parcels: [{ status: 'shipped', isTakenBack: false, lines: [{ itemId: '1', quantity: 1 }] }],
  cancellations: [{ lines: [{ itemId: '1', quantity: 1 }] }],
  payments: [{ status: 'captured', capturedMinor: 1_000 }],
  openUntil: new Date('2027-01-01T00:30:00Z'),
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
const parcelOf = (quantity: number) => ({ status: 'shipped', isTakenBack: false, lines: [{ itemId: '1', quantity }] })
const told = (status: number, body: object): Promised['response'] => ({ status, body })
const purchase = (change: Partial<Promised> = {}): Promised => ({
  ...{ email: 'ada@example.com', deeds: [] },
  response: told(201, { id: 'order-1' }),
  ...change,
})
const given = { stocked: [{ variantId: 'mug', units: 10 }], at: new Date('2027-01-01T01:00:00Z') }
const kindsOf = (books: Books, purchases = [purchase()]) => audit(books, purchases, given).map(({ kind }) => kind)
const charge = (change: object) => [{ ...(sound.charges[0] as Books['charges'][number]), ...change }]

test('when all books agree, then there is nothing to report', () => {
  assert.deepEqual(kindsOf(sound), [])
})

const differences: [string, Partial<Books>, Promised[]?][] = [
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
  ['unexpected response', {}, [purchase({ response: told(404, {}) })]],
  ['declined order is paid', {}, [purchase({ response: told(402, { orderId: 'order-1' }) })]],
  [
    'paid order lost',
    { orders: [order({ status: 'cancelled', cancellationReason: 'requested' })] },
    [purchase({ response: told(201, { id: 'order-1' }) })],
  ],
  ['parcel lost', { orders: [order({ parcels: [] })] }, [purchase({ deeds: [{ deed: 'ship', status: 201 }] })]],
  ['paid order without a charge', { charges: [] }],
  ['captured before it shipped', { orders: [order({ status: 'confirmed', parcels: [] })] }],
  ['refund without an end', { orders: [order({ refunds: [{ status: 'refunding', amountMinor: 1, restock: [] }] })] }],
  [
    'parcel without an end',
    { orders: [order({ parcels: [{ status: 'preparing', isTakenBack: false, lines: null }] })] },
  ],
  ['more units left than were ordered', { orders: [order({ parcels: [parcelOf(3)] })] }],
  [
    'more units came back than had left',
    {
      orders: [
        order({ refunds: [{ status: 'refunded', amountMinor: 0, restock: [{ variantId: 'mug', quantity: 2 }] }] }),
      ],
    },
  ],
  ['oversold', { orders: [order({ items: [{ itemId: '1', variantId: 'mug', quantity: 12 }], cancellations: [] })] }],
  ['stock and its ledger disagree', { stockDiscrepancies: [{ variantId: 'mug' }] }],
  ['uses of a discount miscounted', { discounts: [{ code: 'welcome', timesUsed: 2, uses: 1, usageLimit: null }] }],
  [
    'charged twice',
    { orders: [order({ isManual: true })], charges: charge({ status: 'authorized', capturedMinor: 0 }) },
  ],
  ['more given back than taken', { orders: [order({ isManual: true, refundedMinor: 1_001 })], charges: [] }],
  ['units miscounted', { stock: [{ variantId: 'mug', onHand: 8, reserved: 0, committed: 0 }] }],
  ['event not published', { unpublished: [{ service: 'order-service', type: 'order.placed', subject: 'order-1' }] }],
  [
    'event not handled',
    { unhandled: [{ service: 's', type: 't', subject: 'order-1', status: 'parked', lastError: null }] },
  ],
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
    assert.deepEqual(kindsOf({ ...sound, orders, stock }, cancelled), ['money kept of an order that is not paid'])
    const held = charge({ status: 'authorized', capturedMinor: 0 })
    const unpaid = [order({ ...orders[0], capturedMinor: 0 })]
    assert.deepEqual(kindsOf({ ...sound, orders: unpaid, stock, charges: held }, cancelled), [
      'money held for an order that is not paid',
    ])
  })

  test('when nothing more of an order will be shipped and the provider still holds money of it, then it is named', () => {
    const charges = charge({ heldMinor: 500 })
    assert.deepEqual(kindsOf({ ...sound, charges }), ['money held that no parcel will take'])
    const orders = [order({ status: 'partially_shipped', cancellations: [] })]
    assert.ok(!kindsOf({ ...sound, orders, charges }).includes('money held that no parcel will take'))
  })

  test('when an order has no end, then it is named', () => {
    const orders = [order({ status: 'pending', parcels: [], capturedMinor: 0 })]
    assert.ok(kindsOf({ ...sound, orders, charges: [] }).includes('order without an end'))
  })
  test('when an order may still be paid, then it may wait, and hold its units', () => {
    const openUntil = new Date('2027-01-01T02:00:00Z')
    const orders = [order({ status: 'payment_failed', parcels: [], capturedMinor: 0, openUntil })]
    const stock = [{ variantId: 'mug', onHand: 10, reserved: 2, committed: 0 }]
    const declined = [purchase({ response: told(402, { orderId: 'order-1' }) })]
    assert.deepEqual(kindsOf({ ...sound, orders, stock, charges: [] }, declined), [])
    const tooMany = [{ variantId: 'mug', onHand: 10, reserved: 3, committed: 0 }]
    assert.deepEqual(kindsOf({ ...sound, orders, stock: tooMany, charges: [] }, declined), ['units miscounted'])
  })
  test('when units may be held for orders that are lost, then so many may be, and no more', () => {
    const level = { ...sound.stock[0], variantId: 'mug' } as Books['stock'][number]
    const kindsWith = (reserved: number) =>
      audit({ ...sound, stock: [{ ...level, reserved }] }, [purchase()], { ...given, heldForNoOrder: 2 }).map(
        ({ kind }) => kind,
      )
    assert.deepEqual([kindsWith(2), kindsWith(3)], [[], ['units miscounted']])
  })
})

describe('what an order alone says of its charges', () => {
  const kindsOf = (change: Partial<OrderBook>) =>
    auditOrder(order(change), ownCharges(order(change)), given.at).map(({ kind }) => kind)

  test('when its ledger, payments and refunds agree, then there is nothing to report', () => {
    assert.deepEqual(kindsOf({}), [])
    assert.deepEqual(
      kindsOf({ refunds: [{ status: 'refunded', amountMinor: 300, restock: [] }], refundedMinor: 300 }),
      [],
    )
  })

  test('when a refund is not in the ledger, or a capture is in it twice, then it is named', () => {
    const refunds = [{ status: 'refunded', amountMinor: 300, restock: [] }]
    assert.deepEqual(kindsOf({ refunds }), ['ledger and provider disagree'])
    assert.deepEqual(kindsOf({ capturedMinor: 2_000 }), ['ledger and provider disagree'])
  })

  test('when a card was declined and a bank transfer paid and was given back in part, then there is nothing to report', () => {
    const refunds = [{ status: 'refunded', amountMinor: 600, restock: [] }]
    const byTransfer = { isManual: true, refunds, refundedMinor: 600 }
    assert.deepEqual(kindsOf({ ...byTransfer, payments: [{ status: 'declined', capturedMinor: 0 }] }), [])
    const late = { payments: [{ status: 'captured', capturedMinor: 1_000 }] }
    assert.deepEqual(kindsOf({ ...byTransfer, ...late }), ['charged twice'])
    const both = [...refunds, { status: 'refunded', amountMinor: 1_000, restock: [] }]
    assert.deepEqual(kindsOf({ ...byTransfer, ...late, refunds: both, capturedMinor: 2_000 }), [])
  })
})
