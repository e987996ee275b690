import {
  orderCancelled,
  orderConfirmed,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
  userPasswordChanged,
  userPasswordResetRequested,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import { on, type Queryable, type Subscription } from '@storefleet/service-kit'
import type { Notice } from './deliveries/delivery.ts'
import { type NoticeContext, queueNotices } from './deliveries/queue-notices.ts'
import { passwordChanged, resetPassword, signUpRepeated, verifyAddress } from './emails/account-emails.ts'
import type { Email, Shop } from './emails/email.ts'
import { cancellation, orderConfirmation, paymentFailure, refundNotice, shipmentNotice } from './emails/order-emails.ts'
import type { PushStore } from './push/push-store.ts'
import { shippedNotice } from './push/shipped-notice.ts'
import type { PushContent } from './sender.ts'

type Context = NoticeContext & { shop: Shop; push: PushStore }

/** All that notification-service listens to, and what it sends for it. */
export function subscriptions(ctx: Context): Subscription[] {
  const { shop } = ctx
  return [
    on(userVerificationRequested, (tx, event) =>
      queueNotices(ctx, tx, event, [secretEmail(event.data, verifyAddress(shop, event.data))]),
    ),
    on(userSignUpRepeated, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, signUpRepeated(shop, event.data))]),
    ),
    on(userPasswordResetRequested, (tx, event) =>
      queueNotices(ctx, tx, event, [secretEmail(event.data, resetPassword(shop, event.data))]),
    ),
    on(userPasswordChanged, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, passwordChanged(shop, event.data))]),
    ),
    on(orderConfirmed, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, orderConfirmation(shop, event.data))]),
    ),
    on(orderPaymentFailed, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, paymentFailure(shop, event.data))]),
    ),
    on(orderShipped, async (tx, event) =>
      queueNotices(ctx, tx, event, [
        email(event.data.email, shipmentNotice(shop, event.data)),
        ...(await pushes(ctx, tx, event.data.customerId, shippedNotice(shop.publicUrl, event.data))),
      ]),
    ),
    on(orderCancelled, (tx, event) =>
      queueNotices(ctx, tx, event, [
        {
          ...email(event.data.email, cancellation(shop, event.data)),
          ...(!event.data.wasConfirmed && { kind: 'order.cancelled, unpaid' }),
        },
      ]),
    ),
    on(orderRefunded, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, refundNotice(shop, event.data))]),
    ),
  ]
}

const email = (recipient: string, content: Email): Notice => ({
  channel: 'email',
  recipient,
  title: content.subject,
  content,
})

/** An email whose link lets its reader in: worth nothing once the link has expired, and kept no longer than needed. */
function secretEmail({ email: recipient, expiresAt }: { email: string; expiresAt: string }, content: Email): Notice {
  return { ...email(recipient, content), holdsSecret: true, expiresAt: new Date(expiresAt) }
}

async function pushes(ctx: Context, tx: Queryable, customerId: string | null, content: PushContent): Promise<Notice[]> {
  if (customerId === null) return []
  const subscriptions = await ctx.push.listOf(customerId, tx)
  return subscriptions.map(({ id }) => ({ channel: 'push', recipient: id, title: content.title, content }))
}
