import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reservation, ReservationStatus } from './reservation.ts'
import { cancel, commit, expire, release, restock, ship } from './reservation-decisions.ts'
import { lowStockEvents, type StockLevel } from './stock-level.ts'

const line = {
  variantId: 'v1',
  quantity: 3,
  shipped: 0,
  cancelled: 0,
  returned: 0,
  unitPriceMinor: 100,
  currency: 'USD',
}
const reservation = (status: ReservationStatus, fields: Partial<Reservation> = {}): Reservation => ({
  id: 'r1',
  status,
  expiresAt: new Date(0),
  fulfilmentRevision: null,
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
  committed: 0,
  trackInventory: true,
  allowBackorder: false,
  lowThreshold: null,
  ...fields,
})

type Outcome = [
  status: ReservationStatus,
  onHandDelta: number,
  reservedDelta: number,
  committedDelta: number,
  event?: string,
]
type Case = [string, (from: Reservation) => ReturnType<typeof expire>, Partial<Record<ReservationStatus, Outcome>>]
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const table: Case[] = [
  [
    'confirmed with stock there',
    (from) => commit(from, [level(3, 0)]),
    { live: ['committed', 0, -3, 3], expired: ['committed', 0, 0, 3], released: ['committed', 0, 0, 3] },
  ],
  [
    'confirmed with stock gone',
    (from) => commit(from, [level(3, 1)]),
    {
      live: ['committed', 0, -3, 3],
      expired: ['lost', 0, 0, 0, 'reservation.lost'],
      released: ['lost', 0, 0, 0, 'reservation.lost'],
    },
  ],
  [
    'confirmed with stock sold to others',
    (from) => commit(from, [level(3, 0, { committed: 1 })]),
    {
      live: ['committed', 0, -3, 3],
      expired: ['lost', 0, 0, 0, 'reservation.lost'],
      released: ['lost', 0, 0, 0, 'reservation.lost'],
    },
  ],
  [
    'confirmed with nothing there of what may be backordered',
    (from) => commit(from, [level(0, 0, { allowBackorder: true })]),
    { live: ['committed', 0, -3, 3], expired: ['committed', 0, 0, 3], released: ['committed', 0, 0, 3] },
  ],
  [
    'shipped',
    (from) => ship(from, [level(3, 0)]),
    {
      live: ['shipped', -3, -3, 0],
      expired: ['shipped', -3, 0, 0],
      released: ['shipped', -3, 0, 0],
      committed: ['shipped', -3, 0, -3],
      lost: ['shipped', -3, 0, 0],
    },
  ],
  [
    'shipped with stock of other orders',
    (from) => ship(from, [level(3, 2)]),
    {
      live: ['shipped', -3, -3, 0],
      expired: ['shipped', -1, 0, 0, 'reservation.lost'],
      released: ['shipped', -1, 0, 0, 'reservation.lost'],
      committed: ['shipped', -3, 0, -3],
      lost: ['shipped', -1, 0, 0],
    },
  ],
  [
    'shipped with fewer on hand, as a backorder permits',
    (from) => ship(from, [level(1, 0, { committed: 3, allowBackorder: true })]),
    {
      live: ['shipped', -1, -3, 0],
      expired: ['shipped', -1, 0, 0],
      released: ['shipped', -1, 0, 0],
      committed: ['shipped', -1, 0, -3],
      lost: ['shipped', 0, 0, 0],
    },
  ],
  [
    'shipped of what is not tracked',
    (from) => ship(from, [level(3, 0, { trackInventory: false })]),
    {
      live: ['shipped', 0, -3, 0],
      expired: ['shipped', 0, 0, 0],
      released: ['shipped', 0, 0, 0],
      committed: ['shipped', 0, 0, -3],
      lost: ['shipped', 0, 0, 0],
    },
  ],
  [
    'cancelled',
    (from) => cancel(from, [level(3, 0)]),
    {
      live: ['cancelled', 0, -3, 0],
      expired: ['cancelled', 0, 0, 0],
      released: ['cancelled', 0, 0, 0],
      committed: ['cancelled', 0, 0, -3],
      shipped: ['returned', 3, 0, 0],
    },
  ],
  ['released', release, { live: ['released', 0, -3, 0] }],
  ['expired', expire, { live: ['expired', 0, -3, 0, 'reservation.expired'] }],
  [
    'refunded',
    (from) => restock(from, [level(3, 0)], [{ variantId: 'v1', quantity: 2 }]),
    { shipped: ['shipped', 2, 0, 0] },
  ],
]
const statuses: ReservationStatus[] = [
  'live',
  'committed',
  'shipped',
  'released',
  'expired',
  'cancelled',
  'lost',
  'returned',
]
for (const [what, decide, outcomes] of table) {
  for (const status of statuses) {
    const [next, onHand, reserved, committed, event] = outcomes[status] ?? [status, 0, 0, 0]
    test(`when a ${status} reservation is ${what}, then it is ${next}`, () => {
      const before = reservation(status)
      const decision = decide(before)
      assert.equal(decision.reservation.status, next)
      const { movements } = decision
      assert.deepEqual(
        [
          sumOf(movements.map(({ onHandDelta }) => onHandDelta)),
          sumOf(movements.map(({ reservedDelta }) => reservedDelta)),
          sumOf(movements.map(({ committedDelta }) => committedDelta)),
        ],
        [onHand, reserved, committed],
      )
      assert.deepEqual(
        decision.events.map(({ type }) => type),
        event === undefined ? [] : [event],
      )
      if (outcomes[status] === undefined) assert.equal(decision.reservation, before)
    })
  }
}

test('when a part of what was sold is shipped, then the rest stays committed', () => {
  const first = ship(reservation('committed'), [level(3, 0, { committed: 3 })], [{ variantId: 'v1', quantity: 2 }])
  assert.deepEqual([first.reservation.status, first.reservation.lines[0]?.shipped], ['committed', 2])
  assert.deepEqual(
    first.movements.map(({ onHandDelta, committedDelta }) => [onHandDelta, committedDelta]),
    [[-2, -2]],
  )
  const rest = ship(first.reservation, [level(1, 0, { committed: 1 })])
  assert.deepEqual([rest.reservation.status, rest.movements[0]?.onHandDelta], ['shipped', -1])
  const cancelled = cancel(first.reservation, [level(1, 0, { committed: 1 })])
  assert.deepEqual(
    cancelled.movements.map(({ onHandDelta, committedDelta }) => [onHandDelta, committedDelta]),
    [[0, -1]],
  )
})

test('when more comes back than went out, then only what went out does', () => {
  const first = restock(
    reservation('shipped'),
    [level(0, 0)],
    [
      { variantId: 'v1', quantity: 2 },
      { variantId: 'other', quantity: 9 },
    ],
  )
  const second = restock(first.reservation, [level(2, 0)], [{ variantId: 'v1', quantity: 2 }])
  assert.deepEqual(
    [first.movements.map(({ onHandDelta }) => onHandDelta), second.movements.map(({ onHandDelta }) => onHandDelta)],
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
for (const [what, before, quantity, expected] of crossings) {
  test(`when what is available ${what}, then ${expected.length} events are published`, () => {
    const movement = {
      variantId: 'v1',
      kind: 'reserved',
      onHandDelta: 0,
      reservedDelta: quantity,
      committedDelta: 0,
    } as const
    const events = lowStockEvents([before], [movement], 5)
    assert.deepEqual(
      events.map(({ data }) => (data as { available: number }).available),
      expected,
    )
  })
}
