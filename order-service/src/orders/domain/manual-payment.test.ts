import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleNow, orderIn } from '../../testing/example-order.ts'
import { cancelIfNotPaid, recordMoney } from './manual-payment.ts'
import { type Order, systemActor } from './order.ts'
import { recoveryDueAt } from './recovery-due.ts'
import { startShipment } from './shipment.ts'

const inAWeek = new Date(exampleNow.getTime() + 7 * 86_400_000)
const promised = (expiresAt: Date | null = inAWeek): Order => {
  const order = orderIn('confirmed')
  return { ...order, payments: order.payments.map((payment) => ({ ...payment, provider: 'manual', expiresAt })) }
}
const recordOf = ({ payments, total }: Order) => ({
  ...{ paymentId: payments[0]?.id ?? '', amount: total, reference: null, receivedOn: '2026-11-27', by: systemActor },
})

test('when an order is not paid in its days, then it is cancelled, and not a moment before', () => {
  const order = promised()
  assert.deepEqual(recoveryDueAt(order, 10_000), inAWeek)
  assert.equal(cancelIfNotPaid(order, new Date(inAWeek.getTime() - 1)).order, order)
  const { order: cancelled } = cancelIfNotPaid(order, inAWeek)
  assert.deepEqual([cancelled.status, cancelled.cancellation?.reason], ['cancelled', 'not-paid'])
})

test('when an order is paid, shipped, or has no last day, then it is never cancelled for that', () => {
  const unpaid = promised()
  const paid = recordMoney(unpaid, recordOf(unpaid), exampleNow)
  const part = { ...recordOf(unpaid), amount: { amountMinor: 1, currency: 'USD' }, isPart: true }
  for (const order of [
    promised(null),
    paid.order,
    recordMoney(unpaid, part, exampleNow).order,
    { ...promised(), status: 'shipped' } as Order,
    orderIn('confirmed'),
  ]) {
    assert.equal(cancelIfNotPaid(order, inAWeek).order, order)
    assert.equal(recoveryDueAt(order, 10_000), null)
  }
})

test('when an order is shipped before it is paid, then nothing is captured', () => {
  const parcel = {
    id: 's1',
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    isCapturedInParts: false,
    by: systemActor,
  }
  const { order, events } = startShipment(promised(), parcel, exampleNow)
  assert.deepEqual([order.status, order.payments[0]?.status], ['shipped', 'authorized'])
  assert.ok(events.every(({ type }) => type !== 'payment.captured'))
})
