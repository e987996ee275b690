import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { money } from '../../pricing/money.ts'
import { exampleNow, orderIn } from '../../testing/example-order.ts'
import { type Decision, type Order, type Payment, systemActor } from './order.ts'
import { currentPayment } from './payment.ts'
import { startPayment } from './payment-attempt.ts'
import { applyProviderStatus, type ProviderPaymentState } from './payment-outcome.ts'
import { refundableOf, refundedOf, startRefund } from './refund.ts'
import { applyRefundStatus } from './refund-outcome.ts'
import { startShipment } from './shipment.ts'

const stateOf = (status: ProviderPaymentState['status']): ProviderPaymentState => ({
  status,
  nextAction: null,
  declineCode: null,
})
const apply = (order: Order, status: ProviderPaymentState['status']): Decision =>
  applyProviderStatus(order, currentPayment(order).id, stateOf(status), { now: exampleNow, declinedHoldMs: 300_000 })
const typesOf = ({ events }: Decision) => events.map((event) => event.type)

describe('an authorisation', () => {
  test('when it succeeds, then the order is confirmed', () => {
    const decision = apply(orderIn('pending'), 'authorized')

    assert.equal(decision.order.status, 'confirmed')
    assert.deepEqual(typesOf(decision), ['payment.authorized', 'order.confirmed'])
  })

  test('when it is declined, then the event says until when the customer may pay again', () => {
    const { order, events } = apply(orderIn('pending'), 'declined')

    assert.equal(order.status, 'payment_failed')
    assert.deepEqual(
      events.map(({ data }) => (data as { retryUntil: string }).retryUntil),
      ['2026-11-23T12:04:00.000Z'],
    )
  })

  test('when it is declined again, then its stock is held no longer than after the first decline', () => {
    const first = apply(orderIn('pending'), 'declined').order
    const later = new Date(exampleNow.getTime() + 120_000)
    const { order: second } = startPayment(
      first,
      { id: randomUUID(), method: 'pm_card_visa', provider: 'sandbox', by: systemActor },
      later,
    )
    const at = { now: later, declinedHoldMs: 300_000 }
    const { order } = applyProviderStatus(second, currentPayment(second).id, stateOf('declined'), at)

    assert.equal(first.reservationExpiresAt.getTime() - exampleNow.getTime(), 300_000)
    assert.deepEqual(order.reservationExpiresAt, first.reservationExpiresAt)
    assert.deepEqual(order.payableUntil, first.payableUntil)
  })

  test('when the provider has captured it by itself, then the order is paid', () => {
    for (const known of ['authorizing', 'requires_action'] as const) {
      const decision = apply(orderIn('pending', known), 'captured')
      assert.deepEqual(
        [decision.order.status, decision.order.payments[0]?.status, typesOf(decision)],
        ['confirmed', 'authorized', ['payment.authorized', 'order.confirmed']],
      )
    }
  })

  for (const status of ['authorized', 'declined', 'captured', 'voided'] as const) {
    for (const known of ['authorized', 'declined', 'captured', 'voided'] as const) {
      test(`when the provider says ${status} of a payment known as ${known}, then nothing changes`, () => {
        const order = orderIn('confirmed', known)
        assert.equal(apply(order, status).order, order)
      })
    }
  }

  test('when it succeeds after the order was cancelled, then the payment stays to be voided', () => {
    const order = orderIn('cancelled', 'voiding')
    assert.equal(apply(order, 'authorized').order, order)
  })
})

describe('a capture', () => {
  const parcel = { id: randomUUID(), carrier: 'DHL', trackingNumber: 'T1', trackingUrl: null }
  const shipping = () =>
    startShipment(orderIn('confirmed'), { ...parcel, isCapturedInParts: false, by: systemActor }, exampleNow).order

  test('when it succeeds, then the order is shipped', () => {
    const decision = apply(shipping(), 'captured')

    assert.deepEqual([decision.order.status, decision.order.shipments[0]?.status], ['shipped', 'shipped'])
    assert.deepEqual(typesOf(decision), ['payment.captured', 'order.shipped'])
  })

  test('when the authorisation has lapsed, then the order is cancelled and nothing leaves', () => {
    const { order } = apply(shipping(), 'voided')

    assert.deepEqual([order.status, order.cancellation?.reason], ['cancelled', 'payment-lapsed'])
    assert.equal(order.shipments[0]?.status, 'abandoned')
  })

  test('when it turns out to have succeeded before the order was cancelled, then all of it goes back', () => {
    const { order } = apply(orderIn('cancelled', 'voiding'), 'captured')

    assert.equal(order.payments[0]?.status, 'captured')
    assert.deepEqual(
      order.refunds.map(({ status, amount }) => [status, amount.amountMinor]),
      [['refunding', 12_600]],
    )
  })
})

describe('an attempt that was captured though another took its place', () => {
  const replaced = (second: Payment['status'], status: Order['status'] = 'confirmed') => {
    const order = orderIn(status, 'voiding')
    const [first] = order.payments
    if (!first) assert.fail('no payment')
    const captured = money(second === 'captured' ? first.amount.amountMinor : 0, first.amount.currency)
    const other: Payment = { ...first, id: randomUUID(), attempt: 2, status: second, captured }
    return { order: { ...order, payments: [first, other] }, first }
  }

  for (const [second, status] of [
    ['authorizing', 'pending'],
    ['authorized', 'confirmed'],
    ['captured', 'shipped'],
    ['captured', 'cancelled'],
  ] as const) {
    test(`when the other is ${second}, then all of the first goes back, and the order has one charge`, () => {
      const { order, first } = replaced(second, status)
      const after = applyProviderStatus(order, first.id, stateOf('captured'), {
        now: exampleNow,
        declinedHoldMs: 300_000,
      }).order

      assert.deepEqual(
        after.payments.map((payment) => payment.status),
        ['voided', second],
      )
      assert.deepEqual(
        after.refunds.map(({ paymentId, amount }) => [paymentId, amount.amountMinor]),
        [[first.id, 12_600]],
      )
      const refunded = applyRefundStatus(after, first.id, 'refunded', exampleNow).order
      assert.deepEqual([refunded.status, refundedOf(refunded).amountMinor], [status, 0])
      assert.equal(refundableOf(refunded).amountMinor, second === 'captured' ? 12_600 : 0)
    })
  }
})

describe('a refund', () => {
  const input = (amountMinor?: number) => ({
    id: randomUUID(),
    amountMinor,
    reason: 'too small',
    restock: [],
    by: systemActor,
  })
  const start = (order: Order, amountMinor?: number) => startRefund(order, input(amountMinor), exampleNow).order
  const carryOut = (order: Order) =>
    order.refunds.reduce<Order>(
      (next, refund) => applyRefundStatus(next, refund.id, 'refunded', exampleNow).order,
      order,
    )

  test('when a part is refunded, then the order stays shipped, and the rest ends it', () => {
    const part = carryOut(start(orderIn('shipped'), 2_600))
    const whole = carryOut(start(part))

    assert.deepEqual([part.status, whole.status], ['shipped', 'refunded'])
    assert.deepEqual(
      whole.refunds.map((refund) => refund.amount.amountMinor),
      [2_600, 10_000],
    )
  })

  test('when two refunds are started before either is carried out, then together they are not more than was captured', () => {
    const first = start(orderIn('shipped'), 10_000)

    assert.throws(() => start(first, 2_601), { slug: 'refund-too-large' })
    assert.equal(start(first, 2_600).refunds.length, 2)
    assert.throws(() => start(start(first)), { slug: 'nothing-to-refund' })
  })

  test('when one fails, then its money can be refunded again', () => {
    const order = start(orderIn('shipped'))
    const failed = applyRefundStatus(order, order.refunds[0]?.id ?? '', 'failed', exampleNow)

    assert.deepEqual(failed.events, [])
    assert.equal(start(failed.order).refunds.length, 2)
  })

  test('when nothing was captured yet, then it says so, and that cancelling is the way', () => {
    for (const status of ['pending', 'payment_failed', 'confirmed'] as const) {
      assert.throws(() => start(orderIn(status)), { slug: 'nothing-to-refund', message: /captured yet: cancel it/ })
    }
    assert.throws(() => start(orderIn('cancelled')), { slug: 'nothing-to-refund', message: /cancelled: there is no/ })
    assert.throws(() => start(start(orderIn('shipped'))), { slug: 'nothing-to-refund', message: /left to refund/ })
  })

  test('when more units are restocked than were sold, then it is refused, also over two refunds', () => {
    const order = orderIn('shipped')
    const variantId = order.lines[0]?.variantId ?? ''
    const back = (quantity: number) => ({ ...input(100), restock: [{ variantId, quantity }] })
    const { order: once } = startRefund(order, back(2), exampleNow)

    assert.throws(() => startRefund(order, back(3), exampleNow), { slug: 'restock-too-large' })
    assert.throws(() => startRefund(once, back(1), exampleNow), { slug: 'restock-too-large' })
    assert.throws(
      () => startRefund(order, { ...back(1), restock: [{ variantId: randomUUID(), quantity: 1 }] }, exampleNow),
      {
        slug: 'restock-too-large',
      },
    )
  })
})
