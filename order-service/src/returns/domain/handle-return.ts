import {
  conflict,
  invalid,
  returnApproved,
  returnCancelled,
  returnInspected,
  returnReceived,
  returnRefunded,
  returnRefused,
  unprocessable,
} from '@storefleet/contracts'
import { itemProgress } from '../../orders/domain/item-progress.ts'
import type { HistoryActor, Order } from '../../orders/domain/order.ts'
import { shippingKey } from '../../orders/domain/order-parts.ts'
import { startRefund } from '../../orders/domain/refund.ts'
import { leftOf, refundAccounts } from '../../orders/domain/refund-accounts.ts'
import { returnedUnits } from '../../orders/domain/refunded-units.ts'
import { type ItemCondition, type Return, type ReturnDecision, type ReturnLine, transitionReturn } from './return.ts'
import { returnFacts, withReturn } from './return-events.ts'

/** Who takes a step, and when. */
export type StepBy = Readonly<{ by: HistoryActor; now: Date }>

/** A step that was taken before changes nothing. Each throws 409 `illegal-return-move`. */
const unlessTaken = (order: Order, given: Return, isTaken: boolean, decide: () => ReturnDecision): ReturnDecision =>
  isTaken ? { return: given, order, events: [], history: [] } : decide()

export const approveReturn = (order: Order, given: Return, note: string | null, { by, now }: StepBy): ReturnDecision =>
  unlessTaken(order, given, given.status === 'approved', () => {
    const approved = transitionReturn(given, 'approved', { note }, now)
    const events = [returnApproved(order.id, returnFacts(order, approved, now))]
    return withReturn(order, approved, { what: 'return-approved', by, now, events })
  })

export const refuseReturn = (order: Order, given: Return, note: string, { by, now }: StepBy): ReturnDecision =>
  unlessTaken(order, given, given.status === 'refused', () => {
    const refused = transitionReturn(given, 'refused', { note }, now)
    const events = [returnRefused(order.id, returnFacts(order, refused, now))]
    return withReturn(order, refused, { what: 'return-refused', by, now, events })
  })

export const cancelReturn = (order: Order, given: Return, { by, now }: StepBy): ReturnDecision =>
  unlessTaken(order, given, given.status === 'cancelled', () => {
    const cancelled = transitionReturn(given, 'cancelled', {}, now)
    const events = [returnCancelled(order.id, returnFacts(order, cancelled, now))]
    return withReturn(order, cancelled, { what: 'return-cancelled', by, now, events })
  })

export const receiveReturn = (order: Order, given: Return, { by, now }: StepBy): ReturnDecision =>
  unlessTaken(order, given, given.status === 'received', () => {
    const received = transitionReturn(given, 'received', {}, now)
    const events = [returnReceived(order.id, returnFacts(order, received, now))]
    return withReturn(order, received, { what: 'return-received', by, now, events })
  })

export type Inspection = Readonly<{ itemId: string; accepted: number; condition: ItemCondition; restock: number }>

/** Records what came back; where no unit is accepted, the return is refused. Throws 400 `inspection-incomplete` and 422 `inspection-too-large`. */
export function inspectReturn(
  order: Order,
  given: Return,
  { found, note }: { found: readonly Inspection[]; note: string | null },
  { by, now }: StepBy,
): ReturnDecision {
  const lines = inspectedLines(given.lines, found)
  refuseRestockOfUnsent(order, lines, found)
  const isAccepted = lines.some(({ accepted }) => accepted !== null && accepted > 0)
  const seen = transitionReturn(given, 'inspected', { lines, note: note ?? given.note }, now)
  const inspected = isAccepted ? seen : transitionReturn(seen, 'refused', {}, now)
  const facts = returnFacts(order, inspected, now)
  const event = isAccepted ? returnInspected(order.id, facts) : returnRefused(order.id, facts)
  const what = isAccepted ? 'return-inspected' : 'return-refused'
  return withReturn(order, inspected, { what, by, now, events: [event] })
}

function inspectedLines(lines: readonly ReturnLine[], found: readonly Inspection[]): ReturnLine[] {
  const byItem = new Map(found.map((each) => [each.itemId, each]))
  if (
    byItem.size !== found.length ||
    lines.length !== found.length ||
    lines.some(({ itemId }) => !byItem.has(itemId))
  ) {
    throw invalid('inspection-incomplete', 'An inspection names each item of the return once', {
      fields: [{ field: 'lines', message: `must name ${lines.map(({ itemId }) => itemId).join(', ')}, each once` }],
    })
  }
  const fields = found.flatMap(({ itemId, accepted, restock }, index) => {
    const quantity = lines.find((line) => line.itemId === itemId)?.quantity ?? 0
    return [
      ...(accepted > quantity ? [{ field: `lines[${index}].accepted`, message: `must be at most ${quantity}` }] : []),
      ...(restock > quantity ? [{ field: `lines[${index}].restock`, message: `must be at most ${quantity}` }] : []),
    ]
  })
  if (fields.length > 0) {
    throw unprocessable('inspection-too-large', 'No more units can be accepted than come back', { fields })
  }
  return lines.map((line) => ({ ...line, ...(byItem.get(line.itemId) as Inspection) }))
}

/** Units whose parcel was taken back meanwhile are for sale again or promised already: they do not come back a second time. */
function refuseRestockOfUnsent(order: Order, lines: readonly ReturnLine[], found: readonly Inspection[]): void {
  const fields = lines.flatMap(({ itemId, restock }) => {
    const most = unitsAway(order, itemId)
    const field = `lines[${found.findIndex((each) => each.itemId === itemId)}].restock`
    return (restock ?? 0) > most
      ? [{ field, message: `must be at most ${most}: the others are not with the customer` }]
      : []
  })
  if (fields.length > 0) {
    throw unprocessable('inspection-too-large', 'No more units can be restocked than had left', { fields })
  }
}

/** Units of an item that were shipped and are not back by an earlier return. */
const unitsAway = (order: Order, id: string): number => {
  const shipped = itemProgress(order).find(({ itemId }) => itemId === id)?.shipped ?? 0
  return Math.max(0, shipped - returnedUnits(order, id))
}

/**
 * Refunds the accepted units, and shipping: the given amount, else what is left of it where the customer keeps nothing of the order. The
 * refund has the id of the return. Throws 409 `units-not-returnable` and what `startRefund` throws.
 */
export function refundReturn(
  order: Order,
  given: Return,
  shippingMinor: number | undefined,
  { by, now }: StepBy,
): ReturnDecision {
  return unlessTaken(order, given, given.status === 'refunded', () => {
    const refunded = transitionReturn(given, 'refunded', { refundId: given.id }, now)
    const lines = given.lines.flatMap(({ itemId, accepted }) => (accepted ? [{ itemId, quantity: accepted }] : []))
    refuseTakenBack(order, given)
    const started = startRefund(
      order,
      {
        ...{ id: given.id, returnId: given.id, lines, by, reason: `Return ${given.number}` },
        shippingMinor: shippingMinor ?? shippingLeft(order, lines),
        restock: given.lines.flatMap(({ variantId, restock }) =>
          restock > 0 ? [{ variantId, quantity: restock }] : [],
        ),
      },
      now,
    )
    const decision = withReturn(started.order, refunded, {
      ...{ what: 'return-refunded', by, now },
      events: [...started.events, returnRefunded(order.id, returnFacts(order, refunded, now))],
    })
    return { ...decision, history: [...started.history, ...decision.history] }
  })
}

/** Units whose parcel was taken back meanwhile are shipped again: their customer is not refunded as well. */
function refuseTakenBack(order: Order, { lines }: Return): void {
  const fields = lines.flatMap(({ itemId, accepted }, index) => {
    const most = unitsAway(order, itemId)
    const message = `must be at most ${most}: the parcel of the others was taken back`
    return (accepted ?? 0) > most ? [{ field: `lines[${index}].accepted`, message }] : []
  })
  if (fields.length === 0) return
  throw conflict('units-not-returnable', 'Units of the return were taken back with their parcel', { fields })
}

/** What is left of shipping, where the customer keeps nothing of the order after these units; else nothing. */
function shippingLeft(order: Order, lines: readonly { itemId: string; quantity: number }[]): number {
  const accounts = refundAccounts(order)
  const isAllBack = accounts.every(({ part, unitsLeft }) => {
    const back = lines.find(({ itemId }) => itemId === part.key)?.quantity ?? 0
    return part.key === shippingKey || unitsLeft === back
  })
  const shipping = accounts.find(({ part }) => part.key === shippingKey)
  return isAllBack && shipping ? leftOf(shipping) : 0
}
