import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Order, Shipment } from '../../orders/domain/order.ts'
import { cancelItems } from '../../orders/domain/part-cancellation.ts'
import { refundableOf } from '../../orders/domain/refund.ts'
import { cancelShipment } from '../../orders/domain/shipment-change.ts'
import { orderIn } from '../../testing/example-order.ts'
import {
  approveReturn,
  cancelReturn,
  inspectReturn,
  receiveReturn,
  refundReturn,
  refuseReturn,
} from './handle-return.ts'
import { confirmationOf, refuseUnconfirmed, requestReturn } from './request-return.ts'
import type { Return, ReturnDecision, ReturnKind } from './return.ts'
import { type ReturnRules, withdrawalPeriod } from './return-period.ts'

const rules: ReturnRules = { withdrawalDays: 14, deliveryDays: 5, returnDays: 30, timeZone: 'Europe/Berlin' }
const guest = { role: 'guest', id: null } as const
const staff = { by: { role: 'staff', id: 's1' }, now: new Date('2026-12-01T10:00:00Z') } as const
const at = (time: string) => new Date(time)

/** Two shirts that were delivered in Berlin on Monday, 23 November 2026. */
function delivered(change: Partial<Shipment> = {}): Order {
  const order = orderIn('shipped')
  const shipments = order.shipments.map((shipment) => ({
    ...shipment,
    ...{ shippedAt: at('2026-11-20T10:00:00Z'), deliveredAt: at('2026-11-23T10:00:00Z') },
    ...change,
  }))
  return { ...order, shipments, shippingAddress: { ...order.shippingAddress, country: 'DE' } }
}

const ask = (order: Order, returns: readonly Return[], quantity = 1, kind: ReturnKind = 'return', now = staff.now) =>
  requestReturn(
    order,
    returns,
    {
      ...{ id: randomUUID(), kind, comment: null, by: guest, rules },
      lines: [{ itemId: '1', quantity, reason: kind === 'withdrawal' ? 'withdrawal' : 'wrong-size' }],
    },
    now,
  )

describe('the right of withdrawal', () => {
  test('when a parcel was delivered, then fourteen days count from the day after, to the end of the day there', () => {
    assert.deepEqual(withdrawalPeriod(delivered(), rules), { isOffered: true, lastDay: '2026-12-07' })
    assert.equal(ask(delivered(), [], 1, 'withdrawal', at('2026-12-07T22:59:59Z')).return.status, 'approved')
    assert.throws(() => ask(delivered(), [], 1, 'withdrawal', at('2026-12-07T23:00:00Z')), {
      slug: 'withdrawal-period-over',
    })
  })

  test('when the last day is a Saturday or Sunday, then it is the Monday after', () => {
    for (const day of ['2026-11-28', '2026-11-29']) {
      const order = delivered({ deliveredAt: at(`${day}T10:00:00Z`) })
      assert.equal(withdrawalPeriod(order, rules).lastDay, '2026-12-14', day)
    }
  })

  test('when the delivery is not known, then it counts from the shipment and the days that a parcel takes', () => {
    const order = delivered({ deliveredAt: null })
    assert.equal(withdrawalPeriod(order, rules).lastDay, '2026-12-09')
  })

  test('when units are still to be shipped, then there is no end yet', () => {
    const order = delivered({ lines: [{ itemId: '1', quantity: 1 }] })
    assert.deepEqual(withdrawalPeriod(order, rules), { isOffered: true, lastDay: null })
  })

  test('when the buyer is outside the EU or a business, or the store has turned it off, then it is not offered', () => {
    const order = delivered()
    const business = { marketId: 'eu', versions: {} as never, vatId: 'ATU12345678', isReverseCharge: true }
    const not = { slug: 'withdrawal-not-offered' }
    assert.throws(() => ask(orderIn('shipped'), [], 1, 'withdrawal'), not)
    assert.throws(() => ask({ ...order, appliedPricing: business }, [], 1, 'withdrawal'), not)
    assert.equal(withdrawalPeriod(order, { ...rules, withdrawalDays: null }).isOffered, false)
  })

  test('when another statement is confirmed than was shown, then it is refused', () => {
    const lines = [{ itemId: '1', quantity: 2 }]
    refuseUnconfirmed('order', lines, confirmationOf('order', lines))
    for (const [id, given] of [
      ['other', lines],
      ['order', [{ itemId: '1', quantity: 1 }]],
    ] as const) {
      const confirmation = confirmationOf('order', lines)
      assert.throws(() => refuseUnconfirmed(id, given, confirmation), { slug: 'withdrawal-not-confirmed' })
    }
  })
})

describe('asking for a return', () => {
  test('when units are in a return, then they cannot be returned again, unless it was refused or cancelled', () => {
    const first = ask(delivered(), []).return
    ask(delivered(), [first], 1)
    assert.throws(() => ask(delivered(), [first], 2), { slug: 'units-not-returnable' })
    ask(delivered(), [{ ...first, status: 'refused' }], 2)
    ask(delivered(), [{ ...first, status: 'cancelled' }], 2)
    assert.throws(() => ask(delivered(), [{ ...first, status: 'refunded' }], 2), { slug: 'units-not-returnable' })
  })

  test('when the period is over, then customers are refused, and staff are not', () => {
    const late = at('2026-12-24T10:00:00Z')
    assert.throws(() => ask(delivered(), [], 1, 'return', late), { slug: 'return-period-over' })
    const input = { id: randomUUID(), kind: 'return' as const, comment: null, by: staff.by, rules }
    const lines = [{ itemId: '1', quantity: 1, reason: 'other' as const }]
    assert.equal(requestReturn(delivered(), [], { ...input, lines }, late).return.status, 'requested')
  })

  test('when a unit was cancelled and refunded before it was sent, then the one that was sent can be returned', () => {
    const order = { ...delivered({ lines: [{ itemId: '1', quantity: 1 }] }), status: 'partially_shipped' as const }
    const cancelled = cancelItems(order, { id: randomUUID(), reason: 'sold out', by: staff.by }, staff.now)
    assert.equal(cancelled.order.refunds[0]?.lines?.[0]?.quantity, 1)
    assert.equal(ask(cancelled.order, []).return.lines[0]?.quantity, 1)
    assert.throws(() => ask(cancelled.order, [], 2), { slug: 'units-not-returnable' })
  })

  test('when an order has as many open returns as it may, then another is refused', () => {
    const order = delivered()
    const open = Array.from({ length: 10 }, () => ({ ...ask(order, []).return, lines: [] }))
    assert.throws(() => ask(order, open), { slug: 'too-many-returns' })
  })
})

describe('handling a return', () => {
  const take = (
    { order, return: given }: ReturnDecision,
    ...steps: ((order: Order, given: Return) => ReturnDecision)[]
  ) =>
    steps.reduce((decision, step) => step(decision.order, decision.return), { order, return: given } as ReturnDecision)
  const approve = (order: Order, given: Return) => approveReturn(order, given, null, staff)
  const receive = (order: Order, given: Return) => receiveReturn(order, given, staff)
  const inspect = (accepted: number) => (order: Order, given: Return) =>
    inspectReturn(
      order,
      given,
      { found: [{ itemId: '1', accepted, condition: 'opened', restock: accepted }], note: null },
      staff,
    )
  const refund = (order: Order, given: Return) => refundReturn(order, given, undefined, staff)

  test('when one of two shirts comes back, then it is refunded with its tax and restocked, and shipping is kept', () => {
    const done = take(ask(delivered(), []), approve, receive, inspect(1), refund)
    assert.deepEqual([done.return.status, done.return.refundId], ['refunded', done.return.id])
    const [only] = done.order.refunds
    assert.deepEqual([only?.id, only?.amount.amountMinor, only?.shipping], [done.return.id, 6_000, null])
    assert.deepEqual(only?.restock, [{ variantId: done.order.lines[0]?.variantId, quantity: 1 }])
    assert.deepEqual(
      done.events.map(({ type }) => type),
      ['return.refunded'],
    )
  })

  test('when everything comes back, then shipping is refunded as well', () => {
    const done = take(ask(delivered(), [], 2, 'withdrawal'), receive, inspect(2), refund)
    assert.equal(done.order.refunds[0]?.amount.amountMinor, 12_600)
    assert.equal(refundableOf(done.order).amountMinor, 0)
  })

  test('when the parcel was taken back meanwhile, then its units are shipped again, and not refunded as well', () => {
    const inspected = take(ask(delivered({ deliveredAt: null }), []), approve, receive, inspect(1))
    const { order } = cancelShipment(
      inspected.order,
      { shipmentId: inspected.order.shipments[0]?.id ?? '', reason: 'lost', by: staff.by },
      staff.now,
    )
    assert.throws(() => refund(order, inspected.return), {
      slug: 'units-not-returnable',
      fields: [{ field: 'lines[0].accepted', message: 'must be at most 0: the parcel of the others was taken back' }],
    })
  })

  test('when the parcel was taken back before the inspection, then its units are not put back on sale', () => {
    const received = take(ask(delivered({ deliveredAt: null }), []), approve, receive)
    const shipmentId = received.order.shipments[0]?.id ?? ''
    const { order } = cancelShipment(received.order, { shipmentId, reason: 'lost', by: staff.by }, staff.now)
    const found = [{ itemId: '1', accepted: 0, condition: 'new' as const, restock: 1 }]
    assert.throws(() => inspectReturn(order, received.return, { found, note: null }, staff), {
      slug: 'inspection-too-large',
      fields: [{ field: 'lines[0].restock', message: 'must be at most 0: the others are not with the customer' }],
    })
  })

  test('when a unit came back and is not for sale again, then its parcel cannot be taken back', () => {
    const asked = ask(delivered({ deliveredAt: null }), [])
    const unsellable = (order: Order, given: Return) =>
      inspectReturn(
        order,
        given,
        { found: [{ itemId: '1', accepted: 1, condition: 'damaged', restock: 0 }], note: null },
        staff,
      )
    const { order } = take(asked, approve, receive, unsellable, refund)
    const shipmentId = order.shipments[0]?.id ?? ''
    assert.throws(() => cancelShipment(order, { shipmentId, reason: 'lost', by: staff.by }, staff.now), {
      slug: 'units-returned',
    })
  })

  test('when no unit is accepted, then the return is refused', () => {
    const done = take(ask(delivered(), []), approve, receive, inspect(0))
    assert.deepEqual([done.return.status, done.events[0]?.type], ['refused', 'return.refused'])
  })

  test('when a step is taken twice, then the second changes nothing', () => {
    const approved = take(ask(delivered(), []), approve)
    assert.deepEqual(approve(approved.order, approved.return).events, [])
  })

  test('when a step is not next, then it is refused', () => {
    const asked = ask(delivered(), [])
    const illegal = { slug: 'illegal-return-move' }
    for (const step of [receive, inspect(1), refund]) assert.throws(() => take(asked, step), illegal)
    const received = take(asked, approve, receive)
    assert.throws(() => cancelReturn(received.order, received.return, staff), illegal)
    assert.throws(() => refuseReturn(received.order, received.return, 'late', staff), illegal)
  })

  test('when an inspection does not name each item once, or more than came back, then it is refused', () => {
    const received = take(ask(delivered(), []), approve, receive)
    const check = (found: Parameters<typeof inspectReturn>[2]['found']) => () =>
      inspectReturn(received.order, received.return, { found, note: null }, staff)
    const line = { itemId: '1', accepted: 1, condition: 'new' as const, restock: 0 }
    assert.throws(check([]), { slug: 'inspection-incomplete' })
    assert.throws(check([line, line]), { slug: 'inspection-incomplete' })
    assert.throws(check([{ ...line, accepted: 2 }]), { slug: 'inspection-too-large' })
    assert.throws(check([{ ...line, restock: 2 }]), { slug: 'inspection-too-large' })
  })
})
