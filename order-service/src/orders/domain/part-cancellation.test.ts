import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { OrderLine } from '@storefleet/contracts'
import fc from 'fast-check'
import { money } from '../../pricing/money.ts'
import { sum } from '../../pricing/rounding.ts'
import { exampleNow, exampleOrder, orderIn } from '../../testing/example-order.ts'
import { cancelledOf, dueOf } from './item-amounts.ts'
import { leftToShip } from './item-progress.ts'
import { type Decision, type ItemQuantity, type Order, systemActor } from './order.ts'
import { cancelItems } from './part-cancellation.ts'
import { currentPayment } from './payment.ts'
import { applyProviderStatus } from './payment-outcome.ts'
import { startShipment } from './shipment.ts'
import { cancelShipment, deliverShipment } from './shipment-change.ts'

const usd = (amountMinor: number) => money(amountMinor, 'USD')
const by = systemActor

function ship(order: Order, lines?: readonly ItemQuantity[], isCapturedInParts = false): Order {
  const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
  const started = startShipment(order, { ...parcel, lines, isCapturedInParts, by }, exampleNow).order
  const payment = currentPayment(started)
  if (payment.status !== 'capturing') return started
  const state = { status: 'captured', nextAction: null, declineCode: null } as const
  return applyProviderStatus(started, payment.id, state, { now: exampleNow, declinedHoldMs: 300_000 }).order
}
const cancelPart = (order: Order, lines?: readonly ItemQuantity[], id = randomUUID() as string): Decision =>
  cancelItems(order, { id, lines, reason: 'requested', by }, exampleNow)
const unit = [{ itemId: '1', quantity: 1 }]

describe('cancelling a part', () => {
  test('when one of two units is cancelled before it is paid for, then so much less is captured', () => {
    const { order, events } = cancelPart(orderIn('confirmed'), unit)
    // A shirt is 50.00 and 20 % tax; shipping stays.
    assert.deepEqual(
      [cancelledOf(order), dueOf(order), order.cancellations[0]?.tax],
      [usd(6_000), usd(6_600), usd(1_000)],
    )
    assert.deepEqual([order.status, order.total, order.refunds], ['confirmed', usd(12_600), []])
    assert.deepEqual(
      events.map(({ type }) => type),
      ['order.items_cancelled'],
    )
    const shipped = ship(order)
    assert.deepEqual([shipped.status, currentPayment(shipped).captured], ['shipped', usd(6_600)])
  })

  test('when the rest is cancelled after the first parcel, then it is refunded, and the order is shipped', () => {
    const { order } = cancelPart(ship(orderIn('confirmed'), unit))
    assert.equal(order.status, 'shipped')
    assert.deepEqual(
      order.refunds.map(({ amount, status }) => [amount, status]),
      [[usd(6_000), 'refunding']],
    )
  })

  test('when each parcel is captured, then the rest is neither captured nor refunded', () => {
    const { order } = cancelPart(ship(orderIn('confirmed'), unit, true))
    assert.deepEqual([order.status, order.refunds, currentPayment(order).captured], ['shipped', [], usd(6_600)])
  })

  test('when everything is cancelled, at once or in parts, then the order is cancelled', () => {
    assert.equal(cancelPart(orderIn('confirmed')).order.status, 'cancelled')
    const { order, events } = cancelPart(cancelPart(orderIn('confirmed'), unit).order, unit)
    assert.deepEqual([order.status, currentPayment(order).status], ['cancelled', 'voiding'])
    assert.deepEqual(
      events.map(({ type }) => type),
      ['order.cancelled'],
    )
    assert.equal(cancelPart(orderIn('pending')).order.status, 'cancelled')
  })

  test('when the same cancellation comes again, then nothing changes', () => {
    const id = randomUUID()
    const { order } = cancelPart(orderIn('confirmed'), unit, id)
    assert.equal(cancelPart(order, unit, id).order, order)
  })

  test('when it is shipped, being shipped, not paid, not there or over, then it is refused', () => {
    const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
    const shipping = startShipment(orderIn('confirmed'), { ...parcel, isCapturedInParts: false, by }, exampleNow).order
    const refused: [Order, string][] = [
      [orderIn('shipped'), 'illegal-order-move'],
      [shipping, 'order-being-shipped'],
      [orderIn('pending'), 'order-not-paid'],
      [orderIn('cancelled'), 'order-already-cancelled'],
    ]
    for (const [order, slug] of refused) assert.throws(() => cancelPart(order, unit), { slug })
    assert.throws(() => cancelPart(orderIn('confirmed'), [{ itemId: '1', quantity: 3 }]), { slug: 'units-not-left' })
    assert.throws(() => cancelPart(orderIn('confirmed'), [{ itemId: '2', quantity: 1 }]), { slug: 'unknown-item' })
  })
})

describe('a parcel that is taken back', () => {
  const firstOf = (order: Order) => order.shipments[0]?.id ?? ''

  test('when it was the only one, then the order is confirmed again, paid, and can be shipped or cancelled', () => {
    const shipped = ship(orderIn('confirmed'))
    const { order } = cancelShipment(shipped, { shipmentId: firstOf(shipped), reason: 'damaged', by }, exampleNow)
    assert.deepEqual(
      [order.status, order.shipments[0]?.status, currentPayment(order).status],
      ['confirmed', 'abandoned', 'captured'],
    )
    assert.deepEqual(leftToShip(order), [{ itemId: '1', quantity: 2 }])
    const again = ship(order)
    assert.deepEqual([again.status, currentPayment(again).captured], ['shipped', usd(12_600)])
    const cancelled = cancelPart(order).order
    assert.deepEqual([cancelled.status, cancelled.refunds.map(({ amount }) => amount)], ['cancelled', [usd(12_600)]])
  })

  test('when it is delivered, then it cannot be taken back, and it arrives once', () => {
    const shipped = ship(orderIn('confirmed'))
    const input = { shipmentId: firstOf(shipped), by }
    const { order, events } = deliverShipment(shipped, input, exampleNow)
    assert.deepEqual([order.shipments[0]?.deliveredAt, order.status], [exampleNow, 'shipped'])
    const { data } = events[0] ?? {}
    assert.deepEqual(data, { ...(data as object), isEverything: true })
    assert.equal(deliverShipment(order, input, exampleNow).order, order)
    assert.throws(() => cancelShipment(order, { ...input, reason: 'late' }, exampleNow), { slug: 'shipment-delivered' })
    const tooEarly = new Date(exampleNow.getTime() - 1)
    assert.throws(() => deliverShipment(shipped, { ...input, deliveredAt: tooEarly }, exampleNow), {
      slug: 'delivered-at-impossible',
    })
  })
})

function orderOfItems(items: readonly { quantity: number; totalMinor: number }[], shippingMinor: number): Order {
  const lines: OrderLine[] = items.map(({ quantity, totalMinor }, index) => ({
    ...{ variantId: `v${index}`, productId: 'p', sku: '', title: '', variantTitle: '', imageUrl: null },
    ...{ quantity, unitPrice: usd(0), lineTotal: usd(0), total: usd(totalMinor), taxLines: [] },
  }))
  const total = usd(items.reduce((added, { totalMinor }) => added + totalMinor, shippingMinor))
  const order = exampleOrder({ status: 'confirmed', lines, total })
  return { ...order, payments: order.payments.map((payment) => ({ ...payment, status: 'authorized', amount: total })) }
}

test('when parts of any order are shipped and cancelled in any order, then what is captured less refunds is what is due', () => {
  const item = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), totalMinor: fc.nat(10_000) })
  const step = fc.record({ isShipped: fc.boolean(), counts: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }) })
  const cases = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    shippingMinor: fc.nat(2_000),
    steps: fc.array(step, { maxLength: 8 }),
    isCapturedInParts: fc.boolean(),
  })
  fc.assert(
    fc.property(cases, ({ items, shippingMinor, steps, isCapturedInParts }) => {
      let order = orderOfItems(items, shippingMinor)
      for (const { isShipped, counts } of steps) {
        const lines = leftToShip(order).flatMap(({ itemId, quantity }, index) => {
          const count = Math.min(quantity, counts[index] ?? 0)
          return count > 0 ? [{ itemId, quantity: count }] : []
        })
        if (lines.length === 0 || order.status === 'cancelled') continue
        order = isShipped ? ship(order, lines, isCapturedInParts) : cancelPart(order, lines).order
      }
      if (order.status === 'confirmed' || order.status === 'partially_shipped') {
        order = ship(order, undefined, isCapturedInParts)
      }
      const kept =
        currentPayment(order).captured.amountMinor - sum(order.refunds.map(({ amount }) => amount.amountMinor))
      assert.equal(kept, order.status === 'cancelled' ? 0 : dueOf(order).amountMinor)
    }),
  )
})
