import { reservationExpired, reservationLost } from '@storefleet/contracts'
import { on, type Subscription } from '@storefleet/events'
import type { Job } from '@storefleet/process'
import type { OrderContext } from './orders/context.ts'
import { onReservationExpired } from './orders/on-reservation-expired.ts'
import { onReservationLost } from './orders/on-reservation-lost.ts'

/** All that this service listens to. Money that must go back is left to the recovery job, which is woken. */
export const subscriptions = (ctx: OrderContext, recovery: Job): Subscription[] => [
  on(reservationExpired, async (tx, { data }) => {
    await onReservationExpired(ctx, tx, data.reservationId)
    tx.afterCommit(recovery.wake)
  }),
  on(reservationLost, async (tx, { data }) => {
    await onReservationLost(ctx, tx, data.reservationId)
    tx.afterCommit(recovery.wake)
  }),
]
