import { reservationExpired, reservationLost, userDeleted, userEmailChanged } from '@storefleet/contracts'
import { on, type Subscription } from '@storefleet/events'
import type { Job } from '@storefleet/process'
import type { OrderContext } from './orders/context.ts'
import { onReservationExpired } from './orders/on-reservation-expired.ts'
import { onReservationLost } from './orders/on-reservation-lost.ts'
import { changeEmailOfOrders } from './orders/store/change-email-store.ts'
import { eraseCustomer } from './privacy/erasure-store.ts'

/** All events that this service handles. The recovery job, which is woken, voids or refunds payments. */
export const subscriptions = (ctx: OrderContext, recovery: Job): Subscription[] => [
  on(reservationExpired, async (tx, { data }) => {
    await onReservationExpired(ctx, tx, data.reservationId)
    tx.afterCommit(recovery.wake)
  }),
  on(reservationLost, async (tx, { data }) => {
    await onReservationLost(ctx, tx, data.reservationId)
    tx.afterCommit(recovery.wake)
  }),
  on(userEmailChanged, (tx, { data }) =>
    changeEmailOfOrders(tx, { customerId: data.userId, from: data.formerEmail, to: data.email, now: ctx.now() }),
  ),
  on(userDeleted, (tx, { data }) => eraseCustomer(tx, { customerId: data.userId, now: ctx.now() })),
]
