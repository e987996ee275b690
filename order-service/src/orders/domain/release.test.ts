import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sum } from '../../pricing/rounding.ts'
import { exampleNow } from '../../testing/example-order.ts'
import { type Books, orderOfItems, provide } from '../../testing/order-steps.ts'
import { ledgerEntriesOf } from './ledger-entry.ts'
import { systemActor as by, type Decision } from './order.ts'
import { cancelItems } from './part-cancellation.ts'
import { currentPayment } from './payment.ts'
import { applyRelease, withRestReleased } from './release.ts'
import { startShipment } from './shipment.ts'
import { cancelShipment } from './shipment-change.ts'

const one = [{ itemId: '1', quantity: 1 }]
const parcel = { carrier: null, trackingNumber: null, trackingUrl: null, by }

/** Two units of 10.00 and shipping of 1.00, authorised; the provider does at once what it is asked, but for releases. */
function paidOrder(isCapturedInParts = true) {
  const books: Books = { capturedMinor: 0, refundedMinor: 0 }
  let order = orderOfItems([{ quantity: 2, totalMinor: 2_000 }], 100)
  const apply = (decision: Decision | undefined) => {
    if (decision) order = decision.order
    return decision !== undefined
  }
  const settle = () => {
    while (currentPayment(order).release !== 'releasing' && apply(provide(order, books)));
  }
  settle()
  const steps = {
    ship: (id: string, lines = one) => startShipment(order, { ...parcel, id, lines, isCapturedInParts }, exampleNow),
    cancelParcel: (id: string) => cancelShipment(order, { shipmentId: id, reason: 'lost', by }, exampleNow),
    cancel: (id: string) => cancelItems(order, { id, reason: 'requested', by }, exampleNow),
  }
  const does = (decision: Decision) => {
    apply(decision)
    settle()
  }
  return {
    ...steps,
    does,
    apply,
    order: () => order,
    payment: () => currentPayment(order),
    heldMinor: () => {
      const entries = ledgerEntriesOf(undefined, order)
      const of = (side: 'debit' | 'credit') =>
        sum(entries.map((each) => (each[side] === 'held' ? each.amountMinor : 0)))
      return of('debit') - of('credit')
    },
  }
}

test('when the rest is cancelled after a parcel, then what is not captured is released, once, and held until then', () => {
  const given = paidOrder()
  given.does(given.ship('p1'))
  assert.deepEqual([given.payment().release, given.heldMinor()], [null, 1_000])
  given.does(given.cancel('c1'))
  const { status, captured, release, id } = given.payment()
  assert.deepEqual([status, captured.amountMinor, release, given.heldMinor()], ['captured', 1_100, 'releasing', 1_000])
  const released = applyRelease(given.order(), id, exampleNow)
  assert.deepEqual(
    released.history.map(({ what }) => what),
    ['authorization-released'],
  )
  given.apply(released)
  assert.deepEqual([given.payment().release, given.heldMinor(), given.order().status], ['released', 0, 'shipped'])
  assert.equal(applyRelease(given.order(), id, exampleNow).order, given.order())
  assert.equal(withRestReleased(given.order(), exampleNow), given.order())
})

test('when the last parcel leaves, then its capture releases the rest, and nothing more is asked', () => {
  const given = paidOrder()
  given.does(given.ship('p1'))
  given.does(given.ship('p2'))
  assert.deepEqual([given.payment().captured.amountMinor, given.payment().release], [2_100, null])
})

test('when the last units go out in place of a parcel that was paid for, then the rest is released without a capture', () => {
  const given = paidOrder()
  given.does(given.ship('p1'))
  given.does(given.cancelParcel('p1'))
  given.does(cancelItems(given.order(), { id: 'c1', lines: one, reason: 'requested', by }, exampleNow))
  assert.equal(given.payment().release, null)
  given.does(given.ship('p2'))
  assert.deepEqual([given.payment().captured.amountMinor, given.payment().release], [1_100, 'releasing'])
})

test('when the only parcel was taken back and the order is cancelled, then the rest is released as well', () => {
  const given = paidOrder()
  given.does(given.ship('p1'))
  given.does(given.cancelParcel('p1'))
  given.does(given.cancel('c1'))
  assert.deepEqual([given.order().status, given.payment().release], ['cancelled', 'releasing'])
})

test('when everything was captured with the first parcel, then there is nothing to release', () => {
  const given = paidOrder(false)
  given.does(given.ship('p1'))
  given.does(given.cancel('c1'))
  assert.deepEqual([given.payment().captured.amountMinor, given.payment().release], [2_100, null])
})
