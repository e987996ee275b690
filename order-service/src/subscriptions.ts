import { reservationExpired, reservationLost, userDeleted } from '@storefleet/contracts'
import { on, type Subscription } from '@storefleet/events'
import type { Job } from '@storefleet/process'
import type { OrderContext } from './orders/context.ts'
import { onReservationExpired } from './orders/on-reservation-expired.ts'
import { onReservationLost } from './orders/on-reservation-lost.ts'
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
  on(userDeleted, (tx, { data }) => eraseCustomer(tx, { customerId: data.userId, now: ctx.now() })),
]
