import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { sum } from '../../pricing/rounding.ts'
import { exampleNow } from '../../testing/example-order.ts'
import { type Books, decide, orderCases, orderOfItems, provide } from '../../testing/order-steps.ts'
import { itemIdOf } from './item-progress.ts'
import { ledgerEntriesOf } from './ledger-entry.ts'
import { systemActor as by, type Decision, type ItemQuantity, type Order } from './order.ts'
import { cancelItems } from './part-cancellation.ts'
import { currentPayment } from './payment.ts'
import { refundableOf, type StartRefund, startRefund } from './refund.ts'
import { isForCancelled } from './refunded-units.ts'
import { reverseRefund } from './reverse-refund.ts'
import { startShipment } from './shipment.ts'
import { cancelShipment } from './shipment-change.ts'

const units = (itemId: string, quantity: number): ItemQuantity[] => [{ itemId, quantity }]
const minor = (parts: readonly { amount: { amountMinor: number } }[]) =>
  sum(parts.map(({ amount }) => amount.amountMinor))

/** What becomes of an order, with a provider that does at once what is asked. */
function fulfilling(items: readonly { quantity: number; totalMinor: number }[], isCapturedInParts = false) {
  const books: Books = { capturedMinor: 0, refundedMinor: 0 }
  let order = orderOfItems(items, 600)
  const settle = (doesRefundFail = false) => {
    for (let next = provide(order, books, doesRefundFail); next; next = provide(order, books, doesRefundFail))
      order = next.order
  }
  const apply = ({ order: changed }: Decision, doesRefundFail = false) => {
    order = changed
    settle(doesRefundFail)
    return order
  }
  settle()
  const parcel = { carrier: null, trackingNumber: null, trackingUrl: null, isCapturedInParts, by }
  return {
    apply,
    order: () => order,
    ship: (lines?: ItemQuantity[]) => apply(startShipment(order, { ...parcel, id: randomUUID(), lines }, exampleNow)),
    refund: (input: Partial<StartRefund>, doesFail = false) =>
      apply(
        startRefund(
          order,
          { id: randomUUID(), secondId: randomUUID(), reason: 'Test', restock: [], by, ...input },
          exampleNow,
        ),
        doesFail,
      ),
    cancel: (lines?: ItemQuantity[], doesRefundFail = false) =>
      apply(cancelItems(order, { id: randomUUID(), lines, reason: 'requested', by }, exampleNow), doesRefundFail),
    /** What the last cancellation gave back. */
    forCancelled: () =>
      minor(order.refunds.filter((refund) => isForCancelled(order, refund) || order.cancellation?.id === refund.id)),
    balance: (account: string) =>
      sum(
        ledgerEntriesOf(undefined, order).map(
          ({ debit, credit, amountMinor }) =>
            (debit === account ? amountMinor : 0) - (credit === account ? amountMinor : 0),
        ),
      ),
  }
}
const shirts = [{ quantity: 2, totalMinor: 12_000 }]
const shirtAndHat = [
  { quantity: 1, totalMinor: 6_000 },
  { quantity: 1, totalMinor: 2_500 },
]

describe('units that were refunded before they are cancelled', () => {
  for (const [what, items, shipped, rest] of [
    ['of another item than was shipped', shirtAndHat, units('1', 1), units('2', 1)],
    ['of the item that was shipped', shirts, units('1', 1), units('1', 1)],
  ] as const) {
    test(`when a unit ${what} is refunded and then cancelled, then it is given back once, and the ledger is even`, () => {
      const given = fulfilling(items)
      given.ship([...shipped])
      given.refund({ lines: rest })
      const before = refundableOf(given.order())
      assert.equal(given.cancel([...rest]).status, 'shipped')
      assert.deepEqual([given.forCancelled(), refundableOf(given.order())], [0, before])
      assert.deepEqual(['receivable', 'refunds'].map(given.balance), [0, 0])
      // What was sent can still be refunded, by line.
      given.refund({ lines: [...shipped], shippingMinor: 600 })
      assert.deepEqual([given.order().status, given.balance('provider')], ['refunded', 0])
    })
  }

  test('when the unit that was refunded came back, then what is cancelled is given back as well', () => {
    for (const back of [{ returnId: randomUUID() }, { restock: [{ variantId: 'v0', quantity: 1 }] }]) {
      const given = fulfilling(shirts)
      given.ship(units('1', 1))
      given.refund({ lines: units('1', 1), ...back })
      given.cancel()
      assert.deepEqual([given.forCancelled(), given.balance('receivable'), given.balance('refunds')], [6_000, 0, 6_000])
    }
  })

  test('when units are restocked that have not all left, then the refund keeps those that had', () => {
    const given = fulfilling(shirts)
    given.ship(units('1', 1))
    const restock = [{ variantId: 'v0', quantity: 2 }]
    given.refund({ amountMinor: 100, restock })
    given.ship(units('1', 1))
    given.refund({ amountMinor: 100, restock: [{ variantId: 'v0', quantity: 1 }] })
    const kept = given.order().refunds.map((refund) => refund.restock.map(({ quantity }) => quantity))
    assert.deepEqual(kept, [[1], [1]])
  })

  test('when an amount was refunded without units, then a cancelled unit gives back what is left of it', () => {
    const given = fulfilling(shirts)
    given.ship(units('1', 1))
    // Of which 60.00 are of the shirts, and 3.00 of shipping.
    given.refund({ amountMinor: 6_300 })
    given.cancel()
    assert.deepEqual([given.forCancelled(), given.balance('receivable'), given.balance('refunds')], [3_000, 0, 3_300])
  })

  test('when the refund has failed, at once or later, then the cancelled unit is given back', () => {
    for (const failsLater of [false, true]) {
      const given = fulfilling(shirts)
      given.ship(units('1', 1))
      given.refund({ lines: units('1', 1) }, !failsLater)
      const [failing] = given.order().refunds
      if (failsLater)
        given.apply(reverseRefund(given.order(), { refundId: failing?.id ?? '', storeEmail: null }, exampleNow))
      given.cancel()
      assert.equal(given.forCancelled(), 6_000)
    }
  })

  test('when the refund fails after the unit was cancelled, then the ledger says what is owed to the customer', () => {
    const given = fulfilling(shirts)
    given.ship(units('1', 1))
    given.refund({ lines: units('1', 1) })
    given.cancel()
    const [failing] = given.order().refunds
    given.apply(reverseRefund(given.order(), { refundId: failing?.id ?? '', storeEmail: null }, exampleNow))
    assert.deepEqual([given.balance('receivable'), refundableOf(given.order()).amountMinor], [-6_000, 12_600])
  })

  for (const failsLater of [false, true]) {
    const when = failsLater ? 'later' : 'at once'
    test(`when the refund of a cancelled unit has failed ${when}, then the next amount gives that back first, and none of what is kept`, () => {
      const given = fulfilling(shirts)
      given.ship(units('1', 1))
      given.cancel(undefined, !failsLater)
      const failing = given.order().refunds[0]?.id ?? ''
      if (failsLater) given.apply(reverseRefund(given.order(), { refundId: failing, storeEmail: null }, exampleNow))
      assert.deepEqual([given.balance('receivable'), given.balance('refunds')], [-6_000, 0])
      given.refund({ amountMinor: 2_000 })
      assert.deepEqual([given.balance('receivable'), given.balance('refunds')], [-4_000, 0])
      // 40.00 are of the cancelled unit, and 1.00 of what the customer keeps.
      given.refund({ amountMinor: 4_100 })
      const amounts = given.order().refunds.map(({ amount, status }) => [amount.amountMinor, status])
      const [first, ...rest] = amounts
      assert.deepEqual(first, [6_000, 'failed'])
      assert.deepEqual(
        rest,
        [2_000, 4_000, 100].map((amountMinor) => [amountMinor, 'refunded']),
      )
      assert.deepEqual([given.balance('receivable'), given.balance('refunds')], [0, 100])
      given.refund({})
      assert.deepEqual([given.order().status, given.balance('provider')], ['refunded', 0])
    })
  }

  test('when each parcel is captured, then a refund of what was sent takes nothing from what is cancelled, and no more is captured', () => {
    const given = fulfilling([{ quantity: 3, totalMinor: 18_000 }], true)
    given.ship(units('1', 1))
    given.refund({ lines: units('1', 1) })
    given.cancel(units('1', 1))
    assert.deepEqual([given.forCancelled(), given.balance('refunds')], [0, 6_000])
    given.ship()
    assert.deepEqual([currentPayment(given.order()).captured.amountMinor, given.balance('receivable')], [12_600, 0])
  })

  test('when each parcel is captured, then a unit that was not sent cannot be refunded, and is cancelled', () => {
    const given = fulfilling(shirtAndHat, true)
    given.ship(units('1', 1))
    const refuse = {
      slug: 'units-not-refundable',
      fields: [{ field: 'lines[1].quantity', message: 'must be at most 0' }],
    }
    assert.throws(() => given.refund({ lines: [...units('1', 1), ...units('2', 1)] }), refuse)
    given.cancel(units('2', 1))
    given.refund({ lines: units('1', 1), shippingMinor: 600 })
    assert.deepEqual(['provider', 'receivable'].map(given.balance), [0, 0])
  })

  test('when each parcel is captured, then an amount is of what was sent and of shipping, and the rest is captured with its parcel', () => {
    const given = fulfilling(shirtAndHat, true)
    given.ship(units('1', 1))
    // 66.00 are captured.
    assert.throws(() => given.refund({ amountMinor: 6_601 }), { slug: 'refund-too-large' })
    given.refund({ amountMinor: 3_300 })
    const [{ lines, shipping } = { lines: null, shipping: null }] = given.order().refunds
    assert.deepEqual(
      [lines?.map(({ itemId, amount }) => [itemId, amount.amountMinor]), shipping?.amount.amountMinor],
      [[['1', 3_000]], 300],
    )
    given.ship()
    assert.deepEqual([currentPayment(given.order()).captured.amountMinor, given.balance('receivable')], [9_100, 0])
  })

  test('when a parcel that was captured is refunded and taken back, then its money pays for no other parcel', () => {
    const given = fulfilling(shirtAndHat, true)
    const [parcel] = given.ship(units('1', 1)).shipments
    given.refund({ lines: units('1', 1) })
    given.apply(cancelShipment(given.order(), { shipmentId: parcel?.id ?? '', reason: 'lost', by }, exampleNow))
    given.ship(units('2', 1))
    assert.equal(currentPayment(given.order()).captured.amountMinor, 9_100)
    given.cancel(units('1', 1))
    assert.deepEqual(['receivable', 'refunds'].map(given.balance), [0, 0])
  })

  test('when the whole order is cancelled after a refund by line, then the rest is given back, and every account is even', () => {
    const given = fulfilling(shirts)
    const parcel = given.ship().shipments[0]
    given.refund({ lines: units('1', 1) })
    given.apply(cancelShipment(given.order(), { shipmentId: parcel?.id ?? '', reason: 'lost', by }, exampleNow))
    assert.equal(given.cancel().status, 'cancelled')
    assert.equal(given.forCancelled(), 6_600)
    for (const account of ['receivable', 'sales', 'tax', 'held', 'holds', 'provider', 'refunds']) {
      assert.equal(given.balance(account), 0, account)
    }
  })
})

/** Counts the units that the customer does not get, each once: a unit that is refunded and did not come back is the next that is cancelled. */
function countingUnits() {
  const counts = new Map<string, { without: number; refunded: number }>()
  const seen = new Set<string>()
  return (order: Order) => {
    const isNew = ({ id }: { id: string }) => !seen.has(id) && seen.add(id)
    const refunds = order.refunds.filter((refund) => refund.status !== 'failed' && !isForCancelled(order, refund))
    for (const { returnId, lines } of refunds.filter(isNew)) {
      for (const { itemId, quantity } of lines ?? []) {
        const { without, refunded } = counts.get(itemId) ?? { without: 0, refunded: 0 }
        counts.set(itemId, { without: without + quantity, refunded: refunded + (returnId === null ? quantity : 0) })
      }
    }
    for (const { itemId, quantity } of order.cancellations.filter(isNew).flatMap(({ lines }) => lines)) {
      const { without, refunded } = counts.get(itemId) ?? { without: 0, refunded: 0 }
      const known = Math.min(refunded, quantity)
      counts.set(itemId, { without: without + quantity - known, refunded: refunded - known })
    }
    return counts
  }
}

/** What these units are worth, and a cent for each rounding. */
const worth = (order: Order, counts: ReadonlyMap<string, { without: number }>): number =>
  sum(
    order.lines.map(({ quantity, total }, position) => {
      const { without = 0 } = counts.get(itemIdOf(position)) ?? {}
      const roundings = order.refunds.length + order.cancellations.length
      return without === 0 ? 0 : Math.ceil(((total?.amountMinor ?? 0) * without) / quantity) + roundings
    }),
  )

test('when an order is shipped, refunded and cancelled in any order, then no unit is given back twice, and at the end all is even', () => {
  fc.assert(
    fc.property(orderCases, ({ items, isCapturedInParts, steps }) => {
      const given = fulfilling(items, isCapturedInParts)
      // An amount is of no unit.
      const isByUnits = steps.every(({ action }) => action !== 'refund')
      // Where each parcel is captured, what was refunded is of sent units first, and another parcel may have been sent since.
      const isCounted = isByUnits && !(isCapturedInParts && steps.some(({ action }) => action === 'take-back'))
      const count = countingUnits()
      for (const step of steps) {
        const decision = decide(given.order(), step, isCapturedInParts)
        if (decision) given.apply(decision, step.doesFail)
        const refunded = minor(given.order().refunds.filter(({ status }) => status !== 'failed'))
        assert.ok(refunded <= currentPayment(given.order()).captured.amountMinor)
        const counts = count(given.order())
        if (isCounted && given.order().status !== 'cancelled') assert.ok(refunded <= worth(given.order(), counts))
      }
      if (given.order().status === 'confirmed') given.cancel()
      if (given.order().status === 'partially_shipped') given.cancel()
      if (refundableOf(given.order()).amountMinor > 0) given.refund({})
      for (const account of ['held', 'holds', 'provider']) assert.equal(given.balance(account), 0, account)
      assert.equal(given.balance('receivable'), 0)
      assert.equal(given.balance('sales') + given.balance('tax') + given.balance('refunds'), 0)
    }),
    { numRuns: 1000 },
  )
})
