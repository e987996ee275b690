import {
  type CloudEvent,
  orderCancelled,
  orderConfirmed,
  orderLinkRequested,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
  userPasswordChanged,
  userPasswordResetRequested,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import type { Queryable, Tx } from '@storefleet/database'
import { on, type Subscription } from '@storefleet/events'
import type { Notice } from './deliveries/delivery.ts'
import { type NoticeContext, queueNotices } from './deliveries/queue-notices.ts'
import { passwordChanged, resetPassword, signUpRepeated, verifyAddress } from './emails/account-emails.ts'
import type { Email, Shop } from './emails/email.ts'
import {
  cancellation,
  orderConfirmation,
  orderLink,
  paymentFailure,
  refundNotice,
  shipmentNotice,
} from './emails/order-emails.ts'
import type { MessageSecrets } from './message-secrets.ts'
import type { PushStore } from './push/push-store.ts'
import { shippedNotice } from './push/shipped-notice.ts'
import type { PushContent } from './sender.ts'

type Context = NoticeContext & { shop: Shop; push: PushStore; secrets: Pick<MessageSecrets, 'hide'> }

/** Every event that notification-service subscribes to, and the messages it sends for it. */
export function subscriptions(ctx: Context): Subscription[] {
  const { shop } = ctx

  /** Writes the messages of an event with placeholders for its secrets, and queues them. */
  async function notify<Payload>(tx: Tx, event: CloudEvent<Payload>, write: Write<Payload>): Promise<void> {
    const { data, secrets } = ctx.secrets.hide(event)
    const notices = await write(data)
    const withSecrets = notices.map((notice) => (notice.channel === 'email' ? { ...notice, secrets } : notice))
    await queueNotices(ctx, tx, event, withSecrets)
  }

  return [
    on(userVerificationRequested, (tx, event) =>
      notify(tx, event, (data) => [oneTimeEmail(data, verifyAddress(shop, data))]),
    ),
    on(userSignUpRepeated, (tx, event) =>
      queueNotices(ctx, tx, event, [email(event.data.email, signUpRepeated(shop, event.data))]),
    ),
    on(userPasswordResetRequested, (tx, event) =>
      notify(tx, event, (data) => [oneTimeEmail(data, resetPassword(shop, data))]),
    ),
    on(userPasswordChanged, (tx, event) =>
      notify(tx, event, (data) => [email(data.email, passwordChanged(shop, data))]),
    ),
    on(orderConfirmed, (tx, event) => notify(tx, event, (data) => [email(data.email, orderConfirmation(shop, data))])),
    on(orderPaymentFailed, (tx, event) => notify(tx, event, (data) => [email(data.email, paymentFailure(shop, data))])),
    on(orderShipped, (tx, event) =>
      notify(tx, event, async (data) => [
        email(data.email, shipmentNotice(shop, data)),
        ...(await pushes(ctx, tx, data.customerId, shippedNotice(shop.publicUrl, data))),
      ]),
    ),
    on(orderCancelled, (tx, event) =>
      notify(tx, event, (data) => [
        {
          ...email(data.email, cancellation(shop, data)),
          ...(!data.wasConfirmed && { kind: 'order.cancelled, unpaid' }),
        },
      ]),
    ),
    on(orderLinkRequested, (tx, event) => notify(tx, event, (data) => [email(data.email, orderLink(shop, data))])),
    on(orderRefunded, (tx, event) => notify(tx, event, (data) => [email(data.email, refundNotice(shop, data))])),
  ]
}

type Write<Payload> = (data: Payload) => readonly Notice[] | Promise<readonly Notice[]>

const email = (recipient: string, content: Email): Notice => ({
  channel: 'email',
  recipient,
  title: content.subject,
  content,
})

/** An email with a one-time link. It is not sent after the link has expired, and its content is deleted once it has been sent. */
function oneTimeEmail({ email: recipient, expiresAt }: { email: string; expiresAt: string }, content: Email): Notice {
  return { ...email(recipient, content), holdsSecret: true, expiresAt: new Date(expiresAt) }
}

async function pushes(ctx: Context, tx: Queryable, customerId: string | null, content: PushContent): Promise<Notice[]> {
  if (customerId === null) return []
  const subscriptions = await ctx.push.listOf(customerId, tx)
  return subscriptions.map(({ id }) => ({ channel: 'push', recipient: id, title: content.title, content }))
}
