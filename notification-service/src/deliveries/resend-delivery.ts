import { conflict, notFound } from '@storefleet/contracts'
import { type Delivery, isSettled, resendOf } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'

type Context = { deliveries: DeliveryStore; now: () => Date; newId: () => string; wakeSender: () => void }

/**
 * Sends a settled message again, as a new delivery linked to the first one.
 *
 * @throws conflict `notification-not-settled`, `notification-blanked`; notFound `notification-not-found`
 */
export async function resendDelivery(ctx: Context, input: { id: string; requestedBy: string }): Promise<Delivery> {
  const delivery = await findDelivery(ctx, input.id)
  if (!isSettled(delivery)) throw conflict('notification-not-settled', 'This notification is still being sent')
  if (delivery.content === null) {
    throw conflict(
      'notification-blanked',
      'This notification held a secret link and was blanked: the customer can ask for a new one',
    )
  }
  const resend = resendOf(delivery, { id: ctx.newId(), now: ctx.now(), requestedBy: input.requestedBy })
  const isAdded = await ctx.deliveries.addResend(resend)
  if (!isAdded) throw conflict('notification-not-settled', 'A resend of this notification is still being sent')
  ctx.wakeSender()
  return resend
}

export async function findDelivery(ctx: { deliveries: DeliveryStore }, id: string): Promise<Delivery> {
  const delivery = await ctx.deliveries.findById(id)
  if (delivery === undefined) throw notFound('notification-not-found', 'There is no such notification')
  return delivery
}
