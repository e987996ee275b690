import { type RecordMoney, recordMoney } from '../orders/domain/manual-payment.ts'
import type { Order } from '../orders/domain/order.ts'
import { type ActorContext, historyActorOf } from '../orders/order-access.ts'
import type { InTransaction } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'

/** Records that the money of a manual payment came. Throws what `recordMoney` throws, and 404 `order-not-found`. */
export const recordPayment = (
  ctx: PaymentContext & ActorContext,
  { orderId, ...received }: Omit<RecordMoney, 'by'> & { orderId: string },
  confirmInTransaction?: InTransaction,
): Promise<Order> =>
  ctx.orders.update(
    orderId,
    (order) => recordMoney(order, { ...received, by: historyActorOf(ctx.actor) }, ctx.now()),
    confirmInTransaction,
  )
