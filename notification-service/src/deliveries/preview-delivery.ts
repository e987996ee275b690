import { createHash } from 'node:crypto'
import { conflict, notFound } from '@storefleet/contracts'
import type { EmailContent } from '../sender.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { PreviewStore } from './preview-store.ts'
import { findDelivery } from './resend-delivery.ts'

export type PreviewContext = {
  deliveries: Pick<DeliveryStore, 'findById'>
  previews: PreviewStore
  newToken: () => string
  now: () => Date
}

/** A browser loads the address at once; it is good for no longer than that needs. */
const previewMs = 60_000

/**
 * Returns a token with which one email is shown once, within 60 seconds.
 *
 * @throws notFound `notification-not-found`; conflict `notification-not-email`, `notification-blanked`
 */
export async function openPreview(ctx: PreviewContext, id: string): Promise<{ token: string; expiresAt: Date }> {
  emailOf(await findDelivery(ctx, id))
  const token = ctx.newToken()
  const expiresAt = new Date(ctx.now().getTime() + previewMs)
  await ctx.previews.add({ tokenHash: hashOf(token), deliveryId: id, expiresAt })
  return { token, expiresAt }
}

/** Returns the email of a token, which is good no longer. @throws notFound `preview-not-found` */
export async function usePreview(ctx: PreviewContext, token: string): Promise<EmailContent> {
  const id = await ctx.previews.take(hashOf(token), ctx.now())
  if (id === undefined)
    throw notFound('preview-not-found', 'This preview was shown already, or is over: ask for another')
  return emailOf(await findDelivery(ctx, id))
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The email as it was sent, with placeholders for the links by which customers see their orders. */
function emailOf({ content, holdsSecret, channel }: Delivery): EmailContent {
  if (channel !== 'email') throw conflict('notification-not-email', 'Only emails can be shown as they were sent')
  if (content === null || holdsSecret || !('html' in content)) {
    throw conflict('notification-blanked', 'This email holds a secret link: staff cannot see it')
  }
  return content
}
