import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { exampleNow, exampleOrder, orderIn } from '../../testing/example-order.ts'
import { cancel, cancelAsUndeliverable, cancelIfExpired, cancelOnRequest } from './cancellation.ts'
import { type OrderStatus, orderStatuses, systemActor, transitionTo } from './order.ts'
import { orderNumber } from './order-number.ts'
import { startPayment } from './payment-attempt.ts'
import { recoveryDueAt } from './recovery-due.ts'
import { startShipment } from './shipment.ts'

const legalMoves: [OrderStatus, OrderStatus][] = [
  ['pending', 'confirmed'],
  ['pending', 'payment_failed'],
  ['pending', 'cancelled'],
  ['payment_failed', 'pending'],
  ['payment_failed', 'cancelled'],
  ['confirmed', 'shipped'],
  ['confirmed', 'cancelled'],
  ['confirmed', 'partially_shipped'],
  ['partially_shipped', 'shipped'],
  ['partially_shipped', 'confirmed'],
  ['shipped', 'refunded'],
  ['shipped', 'partially_shipped'],
  ['shipped', 'confirmed'],
]

for (const from of orderStatuses) {
  for (const to of orderStatuses) {
    const isLegal = legalMoves.some(([before, after]) => before === from && after === to)
    test(`when an order that is ${from} becomes ${to}, then it is ${isLegal ? 'moved' : 'refused'}`, () => {
      if (isLegal) assert.equal(transitionTo(exampleOrder({ status: from }), to, exampleNow).status, to)
      else
        assert.throws(() => transitionTo(exampleOrder({ status: from }), to, exampleNow), {
          slug: 'illegal-order-move',
        })
    })
  }
}

describe('an order’s number', () => {
  test('when it is made again, then it is the same, and another order’s is another', () => {
    const id = randomUUID()
    assert.match(orderNumber(id), /^SF-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    assert.equal(orderNumber(id), orderNumber(id))
    assert.equal(new Set(Array.from({ length: 10_000 }, () => orderNumber(randomUUID()))).size, 10_000)
  })
})

describe('cancelling', () => {
  const request = { id: randomUUID(), reason: 'changed my mind', by: systemActor }

  test('when a confirmed order is cancelled, then its payment is to be voided and it says that its stock comes back', () => {
    const { order, events } = cancel(orderIn('confirmed'), request, exampleNow)

    assert.equal(order.status, 'cancelled')
    assert.equal(order.payments[0]?.status, 'voiding')
    assert.deepEqual(
      events.map(({ type, data }) => [type, (data as { wasConfirmed: boolean }).wasConfirmed]),
      [['order.cancelled', true]],
    )
  })

  test('when an order whose payment was declined is cancelled, then there is nothing to void', () => {
    assert.equal(cancel(orderIn('payment_failed'), request, exampleNow).order.payments[0]?.status, 'declined')
  })

  test('when the same request comes again, then nothing changes, and another one is refused', () => {
    const { order } = cancelOnRequest(orderIn('pending'), request, exampleNow)

    assert.equal(cancelOnRequest(order, request, exampleNow).order, order)
    assert.throws(() => cancelOnRequest(order, { ...request, id: randomUUID() }, exampleNow), {
      slug: 'order-already-cancelled',
    })
  })

  test('when the parcel is on its way out, then a person cannot call it back', () => {
    const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
    const shipment = { ...parcel, isCapturedInParts: false, by: systemActor }
    const { order } = startShipment(orderIn('confirmed'), shipment, exampleNow)

    assert.throws(() => cancelOnRequest(order, request, exampleNow), { slug: 'order-being-shipped' })
    assert.throws(() => startShipment(order, { ...shipment, id: randomUUID() }, exampleNow), {
      slug: 'order-being-shipped',
    })
  })

  test('when the reservation of a paid order runs out, then the order stays', () => {
    const late = new Date(exampleNow.getTime() + 3_600_000)
    const confirmed = orderIn('confirmed')

    assert.equal(cancelIfExpired(confirmed, late).order, confirmed)
    assert.equal(cancelIfExpired(orderIn('payment_failed'), late).order.cancellation?.reason, 'reservation-expired')
    assert.equal(cancelIfExpired(orderIn('pending'), exampleNow).order.status, 'pending')
  })

  test('when the stock is lost, then an order that is still here is cancelled, and one that left is only noted', () => {
    assert.equal(cancelAsUndeliverable(orderIn('confirmed'), exampleNow).order.status, 'cancelled')
    const { order, history } = cancelAsUndeliverable(orderIn('shipped'), exampleNow)
    assert.deepEqual([order.status, history[0]?.what], ['shipped', 'reservation-lost'])
  })
})

describe('paying again', () => {
  const attempt = () => ({ id: randomUUID(), method: 'pm_card_visa', provider: 'sandbox', by: systemActor })

  test('when the payment was declined, then the order waits for the next one under a key of its own', () => {
    const declined = orderIn('payment_failed')
    const { order } = startPayment(declined, attempt(), exampleNow)

    assert.equal(order.status, 'pending')
    assert.deepEqual(
      order.payments.map((payment) => payment.providerKey),
      [declined.id, `${declined.id}:2`],
    )
  })

  test('when the customer left their bank’s page, then that payment is given up for the new one', () => {
    const { order } = startPayment(orderIn('pending', 'requires_action'), attempt(), exampleNow)

    assert.deepEqual(
      order.payments.map((payment) => payment.status),
      ['voiding', 'authorizing'],
    )
  })

  test('when a payment is in progress, the reservation nearly over, or the order paid, then it is refused', () => {
    const late = new Date(exampleNow.getTime() + 841_000)

    assert.throws(() => startPayment(orderIn('pending'), attempt(), exampleNow), { slug: 'payment-in-progress' })
    assert.throws(() => startPayment(orderIn('payment_failed'), attempt(), late), { slug: 'reservation-expired' })
    assert.throws(() => startPayment(orderIn('confirmed'), attempt(), exampleNow), { slug: 'order-not-payable' })
  })

  test('when the last moment to pay has come, then it can be paid, and a millisecond later not', () => {
    const declined = orderIn('payment_failed')
    const last = declined.payableUntil
    assert.equal(startPayment(declined, attempt(), last).order.status, 'pending')
    assert.throws(() => startPayment(declined, attempt(), new Date(last.getTime() + 1)), {
      slug: 'reservation-expired',
    })
  })

  test('when it was tried ten times, then that is enough', () => {
    const declined = orderIn('payment_failed')
    const worn = {
      ...declined,
      payments: Array.from({ length: 10 }, () => declined.payments[0]).filter((p) => p !== undefined),
    }

    assert.throws(() => startPayment(worn, attempt(), exampleNow), { slug: 'too-many-attempts' })
  })
})

describe('when the recovery job should look at an order', () => {
  const soon = new Date(exampleNow.getTime() + 10_000)

  test('when a step at the provider is open, then soon', () => {
    for (const order of [orderIn('pending'), orderIn('cancelled', 'voiding'), orderIn('confirmed', 'capturing')]) {
      assert.deepEqual(recoveryDueAt(order, 10_000), soon)
    }
  })

  test('when it waits for the customer, then at its expiry, and when it is settled, then never', () => {
    const declined = orderIn('payment_failed')
    assert.deepEqual(recoveryDueAt(declined, 10_000), declined.reservationExpiresAt)
    assert.equal(recoveryDueAt(orderIn('confirmed'), 10_000), null)
  })
})
