import { orderCancelled, orderConfirmed, orderRefunded, orderShipped } from '@storefleet/contracts'
import { type LockFor, on, type Subscription } from '@storefleet/events'
import { onOrderCancelled } from './stock/on-order-cancelled.ts'
import { onOrderConfirmed } from './stock/on-order-confirmed.ts'
import { onOrderRefunded } from './stock/on-order-refunded.ts'
import { onOrderShipped } from './stock/on-order-shipped.ts'
import type { StockContext } from './stock/stock-context.ts'

/** All that product-service listens to. */
export const subscriptions = (ctx: StockContext): Subscription[] => [
  on(orderConfirmed, (tx, event) => onOrderConfirmed(ctx, tx, event)),
  on(orderShipped, (tx, event) => onOrderShipped(ctx, tx, event)),
  on(orderCancelled, (tx, event) => onOrderCancelled(ctx, tx, event)),
  on(orderRefunded, (tx, event) => onOrderRefunded(ctx, tx, event)),
]

/** Each event is about an order, whose id its reservation has. */
export const lockFor =
  ({ reservations }: StockContext): LockFor =>
  (tx, events) =>
    reservations.lockAll(
      tx,
      events.map(({ subject }) => subject),
    )
