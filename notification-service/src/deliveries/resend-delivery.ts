import { conflict, notFound, rateLimited } from '@storefleet/contracts'
import { type Delivery, isSettled, resendOf } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { ResendCount } from './resend-count-store.ts'

type Context = {
  deliveries: DeliveryStore
  countResends: ResendCount
  now: () => Date
  newId: () => string
  wakeSender: () => void
}

/**
 * Sends a settled message again, as a new delivery linked to the first one.
 *
 * @throws conflict `notification-not-settled`, `notification-blanked`; rateLimited `too-many-resends`; notFound `notification-not-found`
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
  await refuseTooManyResends(ctx, delivery.resendOf ?? delivery.id)
  const resend = resendOf(delivery, { id: ctx.newId(), now: ctx.now(), requestedBy: input.requestedBy })
  const isAdded = await ctx.deliveries.addResend(resend)
  if (!isAdded) throw conflict('notification-not-settled', 'A resend of this notification is still being sent')
  ctx.wakeSender()
  return resend
}

const dayMs = 86_400_000
const resendsPerDay = 5

/** A customer who asks again and again is written to another way. Two at once are refused by the store. */
async function refuseTooManyResends(ctx: Context, id: string): Promise<void> {
  const sent = await ctx.countResends(id, new Date(ctx.now().getTime() - dayMs))
  if (sent < resendsPerDay) return
  throw rateLimited('too-many-resends', `A message is sent again at most ${resendsPerDay} times a day`, {
    headers: { 'retry-after': '3600' },
  })
}

export async function findDelivery(
  ctx: { deliveries: Pick<DeliveryStore, 'findById'> },
  id: string,
): Promise<Delivery> {
  const delivery = await ctx.deliveries.findById(id)
  if (delivery === undefined) throw notFound('notification-not-found', 'There is no such notification')
  return delivery
}
