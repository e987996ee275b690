import type { DomainEvent, ReturnSnapshot } from '@storefleet/contracts'
import type { HistoryActor, Order } from '../../orders/domain/order.ts'
import { localeOf } from '../../orders/domain/order-snapshot.ts'
import type { Return, ReturnDecision } from './return.ts'

/** What every event says of a return and its order. */
export const returnFacts = (order: Order, given: Return, now: Date): ReturnSnapshot => ({
  orderId: order.id,
  number: order.number,
  customerId: order.customerId,
  email: order.email,
  customerName: order.shippingAddress.name,
  ...localeOf(order),
  accessToken: order.accessToken,
  returnId: given.id,
  returnNumber: given.number,
  kind: given.kind,
  status: given.status,
  lines: [...given.lines],
  note: given.note,
  requestedAt: given.createdAt.toISOString(),
  at: now.toISOString(),
})

type Step = Readonly<{ what: string; by: HistoryActor; now: Date; events: readonly DomainEvent[] }>

/** The decision that a step of a return is: with an entry in the history of its order. */
export const withReturn = (order: Order, changed: Return, { what, by, now, events }: Step): ReturnDecision => ({
  return: changed,
  order: { ...order, updatedAt: now },
  events,
  history: [{ status: order.status, what, detail: changed.number, by, at: now }],
})
