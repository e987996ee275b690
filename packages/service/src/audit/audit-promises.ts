import { isPaid } from './audit-order.ts'
import type { Difference, OrderBook, Promised } from './books.ts'

/** Returns what customers and staff were told that is not so. */
export function* auditPromises(orders: readonly OrderBook[], promises: readonly Promised[]): Generator<Difference> {
  const ordersOf = Map.groupBy(orders, ({ email }) => email)
  for (const promise of promises) {
    const { email, response, second } = promise
    const made = ordersOf.get(email) ?? []
    const [order] = made
    const { status = 0, body } = response ?? {}
    const told = `${email} was told ${status} ${body?.code ?? body?.status}`
    const namedId = body?.id ?? body?.orderId
    if (made.length > 1) yield { kind: 'order doubled', detail: told }
    if (second && (second.status !== status || (second.body.id ?? second.body.orderId) !== namedId)) {
      yield { kind: 'two responses to one key', detail: `${told}, and ${second.status}` }
    }
    if ([201, 202, 402].includes(status) && order?.id !== namedId) yield { kind: 'order lost', detail: told }
    if (![201, 202, 402, 409, 422].includes(status)) yield { kind: 'unexpected response', detail: told }
    if ((status === 409 || status === 422) && order && isPaid(order))
      yield { kind: 'refused order is paid', detail: told }
    if (status === 201 && order && !isPaid(order) && !mayBeCancelled(promise, order)) {
      yield { kind: 'paid order lost', detail: `${told}, and is ${order.status} (${order.cancellationReason})` }
    }
    if (status === 402 && order && isPaid(order) && !promise.deeds.some(({ deed }) => deed === 'pay')) {
      yield { kind: 'declined order is paid', detail: told }
    }
    yield* auditDeeds(promise, order)
  }
}

/** Unasked, a paid order is only cancelled where its units or its payment had gone meanwhile. */
const mayBeCancelled = ({ deeds }: Promised, { cancellationReason }: OrderBook) =>
  deeds.some(({ deed, status }) => /^cancel|take a parcel back/.test(deed) && status < 300) ||
  ['out-of-stock', 'payment-lapsed', 'stock-lost'].includes(cancellationReason ?? '')

function* auditDeeds({ email, deeds }: Promised, order: OrderBook | undefined): Generator<Difference> {
  const isDone = (deed: string) => deeds.some((each) => each.deed === deed && each.status < 300)
  const detail = `${email} is ${order?.status}`
  if (isDone('cancel') && order?.status !== 'cancelled') yield { kind: 'cancellation lost', detail }
  if (deeds.some(({ deed, status }) => deed.startsWith('ship') && status === 201) && order?.parcels.length === 0) {
    yield { kind: 'parcel lost', detail }
  }
  if (deeds.some(({ deed, status }) => deed.startsWith('refund') && status === 201) && order?.refunds.length === 0) {
    yield { kind: 'refund lost', detail }
  }
}
