import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Fulfilment, fulfil } from './fulfil-reservation.ts'
import type { Reservation } from './reservation.ts'
import { restock } from './reservation-decisions.ts'
import type { StockLevel } from './stock-level.ts'

const reservation: Reservation = {
  id: 'r1',
  status: 'committed',
  expiresAt: new Date(0),
  fulfilmentRevision: null,
  lines: [
    { variantId: 'v1', quantity: 3, shipped: 0, cancelled: 0, returned: 0, unitPriceMinor: 100, currency: 'USD' },
  ],
}
const level: StockLevel = {
  ...{ variantId: 'v1', productId: 'p1', sku: null, title: 'Shirt' },
  ...{ onHand: 10, reserved: 0, committed: 3, trackInventory: true, allowBackorder: false, lowThreshold: null },
}
const state = (revision: number, shipped: number, cancelled = 0): Fulfilment => ({
  revision,
  lines: [{ variantId: 'v1', shipped, cancelled }],
})
const moved = (before: Reservation, fulfilment: Fulfilment) => {
  const decision = fulfil(before, [level], fulfilment)
  const deltas = decision.movements.map(({ kind, onHandDelta, committedDelta }) => [kind, onHandDelta, committedDelta])
  return { after: decision.reservation, deltas }
}

test('when parcels leave one after another, then each takes its units, and the last one ends the reservation', () => {
  const first = moved(reservation, state(1, 2))
  assert.deepEqual([first.after.status, first.deltas], ['committed', [['shipped', -2, -2]]])
  const last = moved(first.after, state(2, 3))
  assert.deepEqual([last.after.status, last.deltas], ['shipped', [['shipped', -1, -1]]])
})

test('when a part is cancelled, then its units are free, and the rest can be shipped', () => {
  const cancelled = moved(reservation, state(1, 0, 1))
  assert.deepEqual([cancelled.after.status, cancelled.deltas], ['committed', [['released', 0, -1]]])
  const shipped = moved(cancelled.after, state(2, 2, 1))
  assert.deepEqual([shipped.after.status, shipped.deltas], ['shipped', [['shipped', -2, -2]]])
})

test('when a parcel is cancelled, then its units are on hand and committed again', () => {
  const shipped = moved(reservation, state(1, 3))
  const back = moved(shipped.after, state(2, 0))
  assert.deepEqual([back.after.status, back.deltas], ['committed', [['returned', 3, 3]]])
})

test('when units of a parcel come back while another is to follow, then they are on hand once', () => {
  const { after } = moved(reservation, state(1, 2))
  const returned = restock(after, [level], [{ variantId: 'v1', quantity: 3 }])
  assert.deepEqual(
    [returned.reservation.status, returned.movements.map(({ onHandDelta }) => onHandDelta)],
    ['committed', [2]],
  )
  assert.equal(restock(returned.reservation, [level], [{ variantId: 'v1', quantity: 1 }]).movements.length, 0)
})

test('when events of an order arrive in any order and twice, then its stock is as the latest says', () => {
  const states = [state(1, 1), state(2, 2), state(3, 1), state(4, 1, 1), state(5, 2, 1)]
  const arrivals = fc.shuffledSubarray([...states, ...states], { minLength: 1 })
  fc.assert(
    fc.property(arrivals, (arrived) => {
      let current = reservation
      const sums = { onHand: 0, committed: 3 }
      for (const each of arrived) {
        const decision = fulfil(current, [level], each)
        current = decision.reservation
        for (const { onHandDelta, committedDelta } of decision.movements) {
          sums.onHand += onHandDelta
          sums.committed += committedDelta
        }
      }
      const latest = arrived.reduce((one, other) => (other.revision > one.revision ? other : one))
      const { shipped = 0, cancelled = 0 } = latest.lines[0] ?? {}
      assert.deepEqual([current.lines[0]?.shipped, current.lines[0]?.cancelled], [shipped, cancelled])
      assert.deepEqual([sums.onHand, sums.committed], [-shipped, 3 - shipped - cancelled])
    }),
  )
})
