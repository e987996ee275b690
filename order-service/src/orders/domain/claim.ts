import type { Decision, HistoryActor, Order } from './order.ts'

/** The order of a guest as that of a customer; one that has a customer stays theirs. */
export function claim(order: Order, customerId: string, { by, now }: { by: HistoryActor; now: Date }): Decision {
  if (order.customerId !== null) return { order, events: [], history: [] }
  const { status } = order
  return {
    order: { ...order, customerId, updatedAt: now },
    events: [],
    history: [{ status, what: 'claimed', detail: null, by, at: now }],
  }
}
