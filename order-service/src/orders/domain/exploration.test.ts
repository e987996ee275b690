import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOrder } from '@storefleet/service/audit-order'
import type { OrderBook } from '@storefleet/service/books'
import {
  beginning,
  type Held,
  keyOf,
  type Limits,
  late,
  movesOf,
  sumOf,
  type World,
} from '../../testing/explored-order.ts'
import { itemProgress } from './item-progress.ts'
import { ledgerEntriesOf } from './ledger-entry.ts'
import { currentPayment } from './payment.ts'

/**
 * Every course that one small order can take: the rules as they are, a bank, calls and responses that are lost, late and out of order, and a
 * clock. Breadth first, so that the path to a violation is a shortest one.
 */

type Explored = { worlds: World[]; parents: { from: number; name: string }[]; edges: number[][] }

function explore(limits: Limits, check: (world: World, path: () => string) => void): Explored {
  const explored: Explored = { worlds: [beginning()], parents: [{ from: -1, name: '' }], edges: [] }
  const { worlds, parents, edges } = explored
  const known = new Map([[keyOf(beginning()), 0]])
  for (let at = 0; at < worlds.length; at++) {
    const its: number[] = []
    edges.push(its)
    for (const [name, after] of movesOf(worlds[at] as World, limits)) {
      if (after === undefined) continue
      const key = keyOf(after)
      let index = known.get(key)
      if (index === undefined) {
        index = worlds.push(after) - 1
        known.set(key, index)
        parents.push({ from: at, name })
        check(after, () => pathTo(explored, worlds.length - 1))
      }
      its.push(index)
    }
  }
  return explored
}

function pathTo({ parents }: Explored, index: number): string {
  const names: string[] = []
  for (let at = index; at > 0; at = parents[at]?.from ?? 0) names.unshift(parents[at]?.name ?? '')
  return names.join('\n')
}

const openPayments = ['authorizing', 'requires_action', 'capturing', 'voiding']

/** Nothing is on its way, and nothing is open. */
const isSettled = ({ isLate, order, calls, responses }: World) =>
  isLate &&
  calls.length + responses.length === 0 &&
  !['pending', 'payment_failed'].includes(order.status) &&
  !order.payments.some(({ status, release }) => openPayments.includes(status) || release === 'releasing') &&
  !order.refunds.some(({ status }) => status === 'refunding')

const isStanding = ({ status }: Held) => status === 'authorized' || status === 'captured'

function assertAlways({ order, bank, refunds }: World, path: () => string): void {
  const captured = Object.values(bank).reduce((sum, held) => sum + sumOf(held.captures), 0)
  const given = Object.values(refunds).reduce((sum, { minor }) => sum + minor, 0)
  assert.ok(given <= captured, `more is given back than was taken:\n${path()}`)
  assert.ok(captured <= order.total.amountMinor, `more is captured than the order costs:\n${path()}`)
  const taken = order.payments.reduce((sum, payment) => sum + payment.captured.amountMinor, 0)
  const promised = order.refunds.filter(({ status }) => status !== 'failed')
  const promisedMinor = promised.reduce((sum, { amount }) => sum + amount.amountMinor, 0)
  assert.ok(promisedMinor <= taken, `more is promised back than was taken:\n${path()}`)
  for (const { ordered, cancelled, shipped, preparing, left } of itemProgress(order)) {
    assert.ok(left >= 0 && cancelled + shipped + preparing <= ordered, `more units left than were ordered:\n${path()}`)
  }
  // Decision 81: one that was replaced may be held until it is voided.
  const relied = order.payments.filter(({ id, status }) => bank[id] && isStanding(bank[id]) && status !== 'voiding')
  assert.ok(relied.length <= 1, `money is held twice, and one is not being voided:\n${path()}`)
  if (order.status === 'shipped' || order.status === 'partially_shipped') {
    assert.ok(captured > 0, `a parcel has left, and nothing is captured:\n${path()}`)
  }
}

/** The audit that the simulation and the shop in production have. */
function assertBooksAgree(world: World, path: () => string): void {
  const { order, bank, refunds } = world
  const charges = Object.entries(bank).map(([id, { status, captures, isReleased }]) => ({
    status,
    capturedMinor: sumOf(captures),
    heldMinor: isReleased ? 0 : order.total.amountMinor - sumOf(captures),
    refundedMinor: Object.values(refunds)
      .filter(({ paymentId }) => paymentId === id)
      .reduce((sum, { minor }) => sum + minor, 0),
  }))
  const differences = auditOrder(bookOf(world), charges, new Date(late.getTime() + 86_400_000))
  assert.deepEqual(differences, [], `${order.status}, ${currentPayment(order).status}:\n${path()}`)
}

function bookOf({ order }: World): OrderBook {
  const entries = ledgerEntriesOf(undefined, order)
  const atProvider = (reason: string) =>
    entries
      .filter((entry) => entry.reason === reason && [entry.debit, entry.credit].includes('provider'))
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return {
    ...{ id: order.id, email: order.email, status: order.status, openUntil: order.reservationExpiresAt },
    cancellationReason: order.cancellation?.reason ?? null,
    items: order.lines.map(({ variantId, quantity }, index) => ({ itemId: String(index + 1), variantId, quantity })),
    parcels: order.shipments.map(({ status, lines, cancelledAt }) => ({
      status,
      lines,
      isTakenBack: cancelledAt !== null,
    })),
    cancellations: order.cancellations,
    refunds: order.refunds.map(({ status, amount, restock }) => ({ status, amountMinor: amount.amountMinor, restock })),
    payments: [],
    capturedMinor: atProvider('captured'),
    refundedMinor: atProvider('refunded'),
    isManual: false,
  }
}

/** Fails where no settled world can be reached from one. */
function assertCanSettle(explored: Explored): void {
  const { worlds, edges } = explored
  const before: number[][] = worlds.map(() => [])
  for (const [from, its] of edges.entries()) for (const to of its) before[to]?.push(from)
  const good = new Set(worlds.keys().filter((index) => isSettled(worlds[index] as World)))
  for (const index of good) for (const from of before[index] ?? []) good.add(from)
  const stuck = worlds.findIndex((_, index) => !good.has(index))
  assert.equal(stuck, -1, `this never settles:\n${pathTo(explored, stuck)}`)
}

for (const { limits, least } of [
  { limits: { acts: 3, attempts: 1, onTheirWay: 1, isCapturedInParts: false }, least: 4_000 },
  { limits: { acts: 2, attempts: 2, onTheirWay: 1, isCapturedInParts: false }, least: 4_000 },
  { limits: { acts: 4, attempts: 1, onTheirWay: 1, isCapturedInParts: true }, least: 10_000 },
]) {
  const { acts, attempts, onTheirWay, isCapturedInParts } = limits
  const capture = isCapturedInParts ? 'captures of each parcel' : 'one capture'
  test(`when an order takes any course with ${capture}, ${acts} acts, ${attempts} attempts and ${onTheirWay} on their way, then its books agree and it can end`, (t) => {
    let settled = 0
    const explored = explore(limits, (world, path) => {
      assertAlways(world, path)
      if (!isSettled(world)) return
      settled++
      assertBooksAgree(world, path)
    })
    assertCanSettle(explored)
    t.diagnostic(`${explored.worlds.length} states, ${settled} settled`)
    assert.ok(explored.worlds.length > least && settled > 0, `only ${explored.worlds.length} states`)
  })
}
