import {
  orderCancelled,
  orderConfirmed,
  orderItemsCancelled,
  orderRefunded,
  orderShipmentCancelled,
  orderShipped,
  storeProfileChanged,
} from '@storefleet/contracts'
import { type LockFor, on, type Subscription } from '@storefleet/events'
import { onOrderCancelled } from './stock/on-order-cancelled.ts'
import { onOrderConfirmed } from './stock/on-order-confirmed.ts'
import { onOrderItemsChanged } from './stock/on-order-items-changed.ts'
import { onOrderRefunded } from './stock/on-order-refunded.ts'
import { onOrderShipped } from './stock/on-order-shipped.ts'
import type { StockContext } from './stock/stock-context.ts'
import { onProfileChanged } from './store-profile/on-profile-changed.ts'
import { isUuid } from './uuid.ts'

/** All that product-service listens to. */
export const subscriptions = (ctx: StockContext): Subscription[] => [
  on(orderConfirmed, (tx, event) => onOrderConfirmed(ctx, tx, event)),
  on(orderShipped, (tx, event) => onOrderShipped(ctx, tx, event)),
  on(orderShipmentCancelled, (tx, event) => onOrderItemsChanged(ctx, tx, event)),
  on(orderItemsCancelled, (tx, event) => onOrderItemsChanged(ctx, tx, event)),
  on(orderCancelled, (tx, event) => onOrderCancelled(ctx, tx, event)),
  on(orderRefunded, (tx, event) => onOrderRefunded(ctx, tx, event)),
  on(storeProfileChanged, (tx, event) => onProfileChanged(ctx.now, tx, event)),
]

/** Events about an order have the id of its reservation. */
export const lockFor =
  ({ reservations }: StockContext): LockFor =>
  (tx, events) =>
    reservations.lockAll(tx, events.map(({ subject }) => subject).filter(isUuid))
