import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  expire,
  giveBack,
  type Reservation,
  type ReservationStatus,
  release,
  shipOut,
  takeBack,
} from './reservation.ts'
import { lowStockEvents, type StockLevel } from './stock-level.ts'

const line = { variantId: 'v1', quantity: 3, returned: 0, unitPriceMinor: 100, currency: 'USD' }
const reservation = (status: ReservationStatus, fields: Partial<Reservation> = {}): Reservation => ({
  id: 'r1',
  status,
  expiresAt: new Date(0),
  lines: [line],
  ...fields,
})
const level = (onHand: number, reserved: number, fields: Partial<StockLevel> = {}): StockLevel => ({
  variantId: 'v1',
  productId: 'p1',
  sku: null,
  title: 'Hat',
  onHand,
  reserved,
  lowThreshold: null,
  ...fields,
})

type Outcome = [status: ReservationStatus, onHandDelta: number, reservedDelta: number, event?: string]
const table: [string, (from: Reservation) => ReturnType<typeof expire>, Partial<Record<ReservationStatus, Outcome>>][] =
  [
    [
      'confirmed with stock there',
      (from) => shipOut(from, [level(3, 0)]),
      { live: ['shipped', -3, -3], expired: ['shipped', -3, 0], released: ['shipped', -3, 0] },
    ],
    [
      'confirmed with stock gone',
      (from) => shipOut(from, [level(3, 1)]),
      {
        live: ['shipped', -3, -3],
        expired: ['lost', 0, 0, 'reservation.lost'],
        released: ['lost', 0, 0, 'reservation.lost'],
      },
    ],
    [
      'cancelled',
      giveBack,
      {
        live: ['cancelled', 0, -3],
        expired: ['cancelled', 0, 0],
        released: ['cancelled', 0, 0],
        shipped: ['returned', 3, 0],
      },
    ],
    ['released', release, { live: ['released', 0, -3] }],
    ['expired', expire, { live: ['expired', 0, -3, 'reservation.expired'] }],
    ['refunded', (from) => takeBack(from, [{ variantId: 'v1', quantity: 2 }]), { shipped: ['shipped', 2, 0] }],
  ]
const statuses: ReservationStatus[] = ['live', 'shipped', 'released', 'expired', 'cancelled', 'lost', 'returned']
for (const [what, decide, outcomes] of table) {
  for (const status of statuses) {
    const [next, onHand, reserved, event] = outcomes[status] ?? [status, 0, 0]
    test(`when a ${status} reservation is ${what}, then it is ${next}`, () => {
      const before = reservation(status)
      const decision = decide(before)
      assert.equal(decision.reservation.status, next)
      assert.equal(
        decision.moves.reduce((sum, { onHandDelta }) => sum + onHandDelta, 0),
        onHand,
      )
      assert.equal(
        decision.moves.reduce((sum, { reservedDelta }) => sum + reservedDelta, 0),
        reserved,
      )
      assert.deepEqual(
        decision.events.map(({ type }) => type),
        event === undefined ? [] : [event],
      )
      if (outcomes[status] === undefined) assert.equal(decision.reservation, before)
    })
  }
}

test('when more comes back than went out, then only what went out does', () => {
  const first = takeBack(reservation('shipped'), [
    { variantId: 'v1', quantity: 2 },
    { variantId: 'other', quantity: 9 },
  ])
  const second = takeBack(first.reservation, [{ variantId: 'v1', quantity: 2 }])
  assert.deepEqual(
    [first.moves.map(({ onHandDelta }) => onHandDelta), second.moves.map(({ onHandDelta }) => onHandDelta)],
    [[2], [1]],
  )
  assert.equal(second.reservation.status, 'returned')
})

const crossings: [string, StockLevel, number, number[]][] = [
  ['falls to the threshold', level(6, 0), 1, [5]],
  ['falls past the threshold', level(9, 0), 7, [2]],
  ['stays above it', level(9, 0), 1, []],
  ['is low already', level(5, 0), 1, []],
  ['falls to a threshold of its own', level(3, 0, { lowThreshold: 2 }), 1, [2]],
  ['is above a threshold of its own', level(6, 0, { lowThreshold: 0 }), 1, []],
]
for (const [what, before, quantity, told] of crossings) {
  test(`when what is available ${what}, then that is told ${told.length} times`, () => {
    const move = { variantId: 'v1', kind: 'reserved', onHandDelta: 0, reservedDelta: quantity } as const
    const events = lowStockEvents([before], [move], 5)
    assert.deepEqual(
      events.map(({ data }) => (data as { available: number }).available),
      told,
    )
  })
}
