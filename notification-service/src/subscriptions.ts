import {
  type CloudEvent,
  type EventDefinition,
  type EventPayload,
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderItemsCancelled,
  orderLinkRequested,
  orderPaymentFailed,
  orderPaymentReminded,
  orderRefunded,
  orderShipmentCancelled,
  orderShipmentChanged,
  orderShipped,
  paymentDisputed,
  paymentExpiring,
  paymentRefundFailed,
  returnApproved,
  returnCancelled,
  returnInspected,
  returnReceived,
  returnRefunded,
  returnRefused,
  returnRequested,
  storeProfileChanged,
  userDeleted,
  userEmailChanged,
  userEmailChangeRequested,
  userPasswordChanged,
  userPasswordResetRequested,
  userSecondFactorChanged,
  userSignUpRepeated,
  userVerificationRequested,
} from '@storefleet/contracts'
import type { Queryable, Tx } from '@storefleet/database'
import { on, type Subscription } from '@storefleet/events'
import type { Notice } from './deliveries/delivery.ts'
import { eraseUser } from './deliveries/erase-user-store.ts'
import { type NoticeContext, queueNotices } from './deliveries/queue-notices.ts'
import {
  accountErased,
  confirmEmailChange,
  emailChanged,
  passwordChanged,
  resetPassword,
  secondFactorChanged,
  signUpRepeated,
  verifyAddress,
} from './emails/account-emails.ts'
import type { Email } from './emails/email.ts'
import {
  cancellation,
  orderConfirmation,
  orderLink,
  paymentFailure,
  paymentReminder,
  refundNotice,
} from './emails/order-emails.ts'
import {
  deliveryNotice,
  itemsCancelledNotice,
  shipmentCancelledNotice,
  shipmentNotice,
  trackingNotice,
} from './emails/parcel-emails.ts'
import {
  inspectionResult,
  returnApproval,
  returnCancellation,
  returnReceipt,
  returnRefund,
  returnRefusal,
  returnRequest,
} from './emails/return-emails.ts'
import { disputeNotice, paymentExpiringNotice, refundFailureNotice } from './emails/store-emails.ts'
import type { MessageSecrets } from './message-secrets.ts'
import { isOptional } from './preferences/preference.ts'
import type { PreferenceStore } from './preferences/preference-store.ts'
import type { PushStore } from './push/push-store.ts'
import { shippedNotice } from './push/shipped-notice.ts'
import type { PushContent } from './sender.ts'
import type { KnownShop } from './store-profile/known-shop.ts'
import type { Shop } from './store-profile/shop.ts'
import { type QueueContext, queueWebhooks } from './webhooks/queue-webhooks.ts'
import { webhookEvents } from './webhooks/webhook-event-types.ts'

type Context = NoticeContext & {
  shop: KnownShop
  push: PushStore
  preferences: PreferenceStore
  secrets: Pick<MessageSecrets, 'hide' | 'open'>
}

/** Every event that notification-service subscribes to: the messages it sends for it, and the webhooks that carry it. */
export function subscriptions(ctx: Context & QueueContext): Subscription[] {
  const messages = messageSubscriptions(ctx)
  const types = new Set(messages.map(({ type }) => type))
  const others = webhookEvents
    .filter(({ type }) => !types.has(type))
    .map((definition) => on(definition, async () => {}))
  return [...messages, ...others].map((subscription) => ({
    ...subscription,
    async handle(tx, event) {
      await subscription.handle(tx, event)
      await queueWebhooks(ctx, tx, event)
    },
  }))
}

function messageSubscriptions(ctx: Context): Subscription[] {
  /** Writes the messages of an event with placeholders for its secrets, and queues them. */
  async function notify<Payload>(tx: Tx, event: CloudEvent<Payload>, write: Write<Payload>): Promise<void> {
    const { data, secrets } = ctx.secrets.hide(event)
    const shop = inLocaleOf(data, await ctx.shop.read(tx))
    const notices = await wanted(ctx, tx, event, await write(shop, data))
    const withSecrets = notices.map((notice) => (notice.channel === 'email' ? { ...notice, secrets } : notice))
    await queueNotices(ctx, tx, event, withSecrets)
  }

  /** One email to the person whom the event is about. */
  const mailOf = <Definition extends EventDefinition>(
    definition: Definition,
    write: (shop: Shop, data: ToPerson<Definition>) => Email,
  ) =>
    on(definition, (tx, event) =>
      notify(tx, event, (shop, data) => {
        const addressed = data as ToPerson<Definition>
        return [email(addressed.email, write(shop, addressed))]
      }),
    )

  return [
    on(userVerificationRequested, (tx, event) => notify(tx, event, oneTime(verifyAddress))),
    mailOf(userSignUpRepeated, signUpRepeated),
    on(userPasswordResetRequested, (tx, event) => notify(tx, event, oneTime(resetPassword))),
    mailOf(userSecondFactorChanged, secondFactorChanged),
    mailOf(userPasswordChanged, passwordChanged),
    on(userEmailChangeRequested, (tx, event) => notify(tx, event, oneTime(confirmEmailChange))),
    on(userEmailChanged, (tx, event) => notify(tx, event, emailChangedMails)),
    mailOf(orderConfirmed, orderConfirmation),
    mailOf(orderPaymentFailed, paymentFailure),
    mailOf(orderPaymentReminded, paymentReminder),
    on(orderShipped, (tx, event) =>
      notify(tx, event, async (shop, data) => [
        email(data.email, shipmentNotice(shop, data)),
        ...(await pushes(ctx, tx, data.customerId, shippedNotice(shop, data))),
      ]),
    ),
    mailOf(orderShipmentChanged, trackingNotice),
    mailOf(orderShipmentCancelled, shipmentCancelledNotice),
    mailOf(orderDelivered, deliveryNotice),
    mailOf(orderItemsCancelled, itemsCancelledNotice),
    on(orderCancelled, (tx, event) => notify(tx, event, cancellationMail)),
    mailOf(orderLinkRequested, orderLink),
    on(paymentExpiring, (tx, event) => notify(tx, event, mailToStore(paymentExpiringNotice))),
    on(paymentDisputed, (tx, event) => notify(tx, event, mailToStore(disputeNotice))),
    on(paymentRefundFailed, (tx, event) => notify(tx, event, mailToStore(refundFailureNotice))),
    on(storeProfileChanged, (tx, { data }) => ctx.shop.keep(tx, data)),
    on(userDeleted, (tx, event) => eraseAndTell(ctx, tx, event)),
    mailOf(orderRefunded, refundNotice),
    ...returnMails.map(([definition, write]) =>
      on(definition, (tx, event) => notify(tx, event, (shop, data) => [email(data.email, write(shop, data))])),
    ),
  ]
}

/** Erases the person, and mails them so: a delivery that has the account's id as its subject alone, and forgets its recipient (migrations/0017). */
async function eraseAndTell(ctx: Context, tx: Tx, event: CloudEvent<EventPayload<typeof userDeleted>>): Promise<void> {
  const recipient = ctx.secrets.open(event, 'emailAddress')
  await eraseUser(tx, { userId: event.data.userId, email: recipient, now: ctx.now() })
  const notice = email(recipient, accountErased(await ctx.shop.read(tx)))
  await queueNotices(ctx, tx, { ...event, data: {} }, [notice])
}

/** An order has its own locale; what has none is written in that of the store. */
function inLocaleOf(data: unknown, shop: Shop): Shop {
  const { locale } = data as { locale?: string }
  return locale === undefined ? shop : { ...shop, locale }
}

/** Leaves out what the customer of the event does not want; a guest has no choice to make. */
async function wanted(
  { preferences }: Context,
  tx: Tx,
  { type, data }: CloudEvent,
  notices: readonly Notice[],
): Promise<readonly Notice[]> {
  const { customerId } = data as { customerId?: string | null }
  if (!isOptional(type) || !customerId || notices.length === 0) return notices
  const disabled = await preferences.disabledChannels(tx, customerId, type)
  return notices.filter(({ channel }) => !disabled.includes(channel))
}

/** Both mailboxes are told: the former one may be the only one that the owner of the account still reads. */
const emailChangedMails: Write<EventPayload<typeof userEmailChanged>> = (shop, data) =>
  [data.formerEmail, data.email].map((recipient) => email(recipient, emailChanged(shop, data)))

/** What is mailed for each step of a return. */
const returnMails = [
  [returnRequested, returnRequest],
  [returnApproved, returnApproval],
  [returnRefused, returnRefusal],
  [returnCancelled, returnCancellation],
  [returnReceived, returnReceipt],
  [returnInspected, inspectionResult],
  [returnRefunded, returnRefund],
] as const

const cancellationMail: Write<EventPayload<typeof orderCancelled>> = (shop, data) => [
  { ...email(data.email, cancellation(shop, data)), ...(!data.wasConfirmed && { kind: 'order.cancelled, unpaid' }) },
]

/** To the store, where it has an address. */
const mailToStore =
  <Payload extends { storeEmail: string | null }>(write: (shop: Shop, data: Payload) => Email): Write<Payload> =>
  (shop, data) =>
    data.storeEmail === null ? [] : [email(data.storeEmail, write(shop, data))]

type ToPerson<Definition> = EventPayload<Definition> & { email: string }
type Write<Payload> = (shop: Shop, data: Payload) => readonly Notice[] | Promise<readonly Notice[]>

const email = (recipient: string, content: Email): Notice => ({
  channel: 'email',
  recipient,
  title: content.subject,
  content,
})

/** An email with a one-time link. It is not sent after the link has expired, and its content is deleted once it has been sent. */
const oneTime =
  <Payload extends { email: string; expiresAt: string }>(write: (shop: Shop, data: Payload) => Email): Write<Payload> =>
  (shop, data) => [{ ...email(data.email, write(shop, data)), holdsSecret: true, expiresAt: new Date(data.expiresAt) }]

async function pushes(ctx: Context, tx: Queryable, customerId: string | null, content: PushContent): Promise<Notice[]> {
  if (customerId === null) return []
  const subscriptions = await ctx.push.listOf(customerId, tx)
  return subscriptions.map(({ id }) => ({ channel: 'push', recipient: id, title: content.title, content }))
}
