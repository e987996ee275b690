import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { OrderLine } from '@storefleet/contracts'
import fc from 'fast-check'
import { money } from '../../pricing/money.ts'
import { exampleNow, exampleOrder, orderIn } from '../../testing/example-order.ts'
import { itemProgress, leftToShip } from './item-progress.ts'
import { type Decision, type ItemQuantity, type Order, systemActor } from './order.ts'
import { currentPayment } from './payment.ts'
import { applyProviderStatus } from './payment-outcome.ts'
import { startShipment } from './shipment.ts'

const usd = (amountMinor: number) => money(amountMinor, 'USD')

/** Starts a shipment; its capture succeeds. */
function ship(order: Order, lines?: readonly ItemQuantity[], isCapturedInParts = false): Decision {
  const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
  const started = startShipment(order, { ...parcel, lines, isCapturedInParts, by: systemActor }, exampleNow)
  const payment = currentPayment(started.order)
  if (payment.status !== 'capturing') return started
  const state = { status: 'captured', nextAction: null, declineCode: null } as const
  return applyProviderStatus(started.order, payment.id, state, { now: exampleNow, declinedHoldMs: 300_000 })
}

const units = (...quantities: number[]) =>
  quantities.flatMap((quantity, index) => (quantity > 0 ? [{ itemId: String(index + 1), quantity }] : []))

describe('shipping in parcels', () => {
  test('when one of two units is shipped, then the order is partially shipped, and all is captured', () => {
    const { order, events } = ship(orderIn('confirmed'), units(1))
    assert.deepEqual([order.status, currentPayment(order).captured.amountMinor], ['partially_shipped', 12_600])
    assert.deepEqual(
      events.map(({ type }) => type),
      ['payment.captured', 'order.shipped'],
    )
    const { data } = events[1] as { data: Record<string, unknown> }
    const [variantId] = order.lines.map((line) => line.variantId)
    assert.deepEqual(data.shipmentLines, [{ itemId: '1', variantId, quantity: 1 }])
    assert.deepEqual([data.isComplete, data.fulfilmentRevision], [false, 1])
  })

  test('when the rest is shipped without naming it, then it is shipped whole, and nothing is captured again', () => {
    const { order, events } = ship(ship(orderIn('confirmed'), units(1)).order)
    assert.deepEqual([order.status, order.shipments[1]?.lines], ['shipped', units(1)])
    assert.deepEqual([order.shipments[1]?.capture, events.map(({ type }) => type)], [null, ['order.shipped']])
  })

  test('when more is shipped than is left, or of another order, then it is refused', () => {
    const { order } = ship(orderIn('confirmed'), units(1))
    assert.throws(() => ship(order, units(2)), { slug: 'units-not-left' })
    assert.throws(() => ship(order, [...units(1), ...units(1)]), { slug: 'units-not-left' })
    assert.throws(() => ship(order, [{ itemId: '9', quantity: 1 }]), { slug: 'unknown-item' })
  })

  test('when each parcel is captured, then the first bears shipping, and the last one the rest', () => {
    const first = ship(orderIn('confirmed'), units(1), true)
    // 60.00 for a shirt with its tax, 6.00 for shipping with its tax.
    assert.equal(currentPayment(first.order).captured.amountMinor, 6_600)
    assert.deepEqual(first.order.shipments[0]?.capture, { amount: usd(6_600), isFinal: false })
    const last = ship(first.order, undefined, true)
    assert.deepEqual(last.order.shipments[1]?.capture, { amount: usd(6_000), isFinal: true })
    assert.equal(currentPayment(last.order).captured.amountMinor, 12_600)
  })

  test('when the rest of a payment has lapsed, then the parcel does not leave, and what has left stays', () => {
    const { order } = ship(orderIn('confirmed'), units(1), true)
    const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
    const started = startShipment(order, { ...parcel, isCapturedInParts: true, by: systemActor }, exampleNow).order
    const state = { status: 'voided', nextAction: null, declineCode: null } as const
    const timing = { now: exampleNow, declinedHoldMs: 300_000 }
    const lapsed = applyProviderStatus(started, currentPayment(started).id, state, timing).order
    assert.deepEqual([lapsed.status, lapsed.shipments[1]?.status], ['partially_shipped', 'abandoned'])
    assert.deepEqual([leftToShip(lapsed), currentPayment(lapsed).status], [units(1), 'captured'])
  })
})

/** An order of items that cost and count as given, authorised. */
function orderOfItems(items: readonly { quantity: number; totalMinor: number }[], shippingMinor: number): Order {
  const lines: OrderLine[] = items.map(({ quantity, totalMinor }, index) => ({
    ...{ variantId: `v${index}`, productId: 'p', sku: '', title: '', variantTitle: '', imageUrl: null },
    ...{ quantity, unitPrice: usd(0), lineTotal: usd(0), total: usd(totalMinor), taxLines: [] },
  }))
  const total = usd(items.reduce((sum, { totalMinor }) => sum + totalMinor, shippingMinor))
  const order = exampleOrder({ status: 'confirmed', lines, total })
  return { ...order, payments: order.payments.map((payment) => ({ ...payment, status: 'authorized', amount: total })) }
}

test('when any order leaves in any parcels, then each unit leaves once, and the total is captured exactly', () => {
  const item = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), totalMinor: fc.nat(10_000) })
  const cases = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    shippingMinor: fc.nat(2_000),
    picks: fc.array(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), { maxLength: 6 }),
    isCapturedInParts: fc.boolean(),
  })
  fc.assert(
    fc.property(cases, ({ items, shippingMinor, picks, isCapturedInParts }) => {
      let order = orderOfItems(items, shippingMinor)
      for (const pick of picks) {
        const lines = leftToShip(order).flatMap(({ itemId, quantity }, index) => {
          const count = Math.min(quantity, pick[index] ?? 0)
          return count > 0 ? [{ itemId, quantity: count }] : []
        })
        if (lines.length > 0) order = ship(order, lines, isCapturedInParts).order
        assert.ok(currentPayment(order).captured.amountMinor <= order.total.amountMinor)
      }
      if (order.status !== 'shipped') order = ship(order, undefined, isCapturedInParts).order
      assert.equal(order.status, 'shipped')
      assert.equal(currentPayment(order).captured.amountMinor, order.total.amountMinor)
      assert.ok(itemProgress(order).every(({ ordered, shipped }) => shipped === ordered))
    }),
  )
})
