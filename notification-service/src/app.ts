import { randomBytes } from 'node:crypto'
import type { Tx } from '@storefleet/database'
import { version } from '@storefleet/observability'
import { createJob, type Service } from '@storefleet/process'
import { createServiceBase, findStoreProfile, personalDataRoute, type ServiceHost } from '@storefleet/service'
import { channels } from './channels.ts'
import { type NotificationConfig, readNotificationConfig } from './config.ts'
import { deliveryRoutes } from './deliveries/delivery-routes.ts'
import { createDeliveryStore } from './deliveries/delivery-store.ts'
import { createDeliveryTimeline } from './deliveries/delivery-timeline-store.ts'
import { createPersonalDataReader } from './deliveries/personal-data-store.ts'
import { previewRoutes } from './deliveries/preview-routes.ts'
import { createPreviewStore } from './deliveries/preview-store.ts'
import { type NoticeContext, queueNotices } from './deliveries/queue-notices.ts'
import { createResendCount } from './deliveries/resend-count-store.ts'
import { createSendAtOnce } from './deliveries/send-at-once.ts'
import { sendDueDeliveries } from './deliveries/send-due-deliveries.ts'
import { createSmtpSender } from './emails/smtp-sender.ts'
import { webhookDisabledNotice } from './emails/store-emails.ts'
import { createEndpointGuard } from './endpoint-guard.ts'
import { mailboxRoutes } from './mailbox/mailbox-routes.ts'
import { createMailboxSender } from './mailbox/mailbox-sender.ts'
import { createMailboxStore } from './mailbox/mailbox-store.ts'
import { createMessageSecrets } from './message-secrets.ts'
import { addPendingDeliveries, createNotificationMetrics } from './metrics.ts'
import { preferenceRoutes } from './preferences/preference-routes.ts'
import { createPreferenceStore } from './preferences/preference-store.ts'
import { pushRoutes } from './push/push-routes.ts'
import { createPushSender } from './push/push-sender.ts'
import { createPushStore } from './push/push-store.ts'
import { generateVapidKeys } from './push/vapid-keys.ts'
import type { EmailContent, Sender } from './sender.ts'
import { createKnownShop, type KnownShop } from './store-profile/known-shop.ts'
import { subscriptions } from './subscriptions.ts'
import { createWebhooks } from './webhooks/create-webhooks.ts'
import type { TellOfDisabled } from './webhooks/tell-of-disabled.ts'

type Overrides = {
  /** False leaves every delivery to the job, for a benchmark that compares the two. */
  isSendingAtOnce?: boolean
  /** Replaces how emails are sent, given how they would be: for a simulation of mail servers that refuse. */
  emailSender?: (usual: Sender<EmailContent>) => Sender<EmailContent>
}

/** Assembles notification-service. It listens and works once it is started. */
export async function createNotificationService(
  config: NotificationConfig,
  host: ServiceHost,
  { isSendingAtOnce = true, emailSender = (usual) => usual }: Overrides = {},
): Promise<Service> {
  const base = await createServiceBase(config, host, { migrations: new URL('../migrations/', import.meta.url) })
  const { http, logger, tracing, now, newId } = base

  const deliveries = createDeliveryStore(base.db)
  const previews = createPreviewStore(base.db)
  const newToken = () => randomBytes(32).toString('base64url')
  const mailbox = createMailboxStore(base.db)
  const push = createPushStore(base.db)
  const preferences = createPreferenceStore(base.db)
  const endpointGuard = createEndpointGuard({ isLocalAllowed: !config.isProduction })
  const keys = config.vapidKeys ?? (await push.keepVapidKeys(generateVapidKeys()))
  const vapid = { ...keys, subject: config.vapidSubject }

  const smtp =
    config.smtpUrl === undefined ? undefined : createSmtpSender({ smtpUrl: config.smtpUrl, from: config.emailFrom })
  const senders = {
    email: emailSender(smtp?.send ?? createMailboxSender({ mailbox, now })),
    push: createPushSender({ push, endpointGuard, vapid, now }),
  }

  addPendingDeliveries(base.metrics, deliveries, now)
  const metrics = createNotificationMetrics(base.metrics)
  const secrets = createMessageSecrets(config)
  const sending = {
    ...metrics,
    deliveries,
    secrets,
    senders,
    logger,
    tracing,
    now,
    random: Math.random,
    leaseMs: config.deliveryLeaseMs,
  }
  const sendAtOnce = createSendAtOnce(sending, isSendingAtOnce ? undefined : 0)
  // A job for each channel, so that a slow push service holds up no email.
  const sendJobs = channels.map((channel) => {
    const job = createJob({
      name: `send-${channel}`,
      everyMs: 1000,
      logger,
      run: async () => {
        if (await sendDueDeliveries(sending, channel)) job.wake()
      },
    })
    return job
  })
  const wakeSender = () => {
    for (const job of sendJobs) job.wake()
  }
  const { storeName: name, publicUrl, orderPageUrl } = config
  const shop = createKnownShop({ name, publicUrl, orderPageUrl }, now)

  const notices: NoticeContext = { ...sending, sendAtOnce, newId, wakeSender, mailLimits: config }
  const webhooks = createWebhooks(http, {
    db: base.db,
    keys: config.orderEventSecrets,
    isLoopbackAllowed: !config.isProduction,
    tellOfDisabled: tellOfDisabled(notices, shop),
    countWebhook: metrics.countWebhook,
    ...{ logger, tracing, now, newId, randomBytes, random: Math.random, userAgent: `Storefleet/${version}` },
  })

  deliveryRoutes(http, { deliveries, countResends: createResendCount(base.db), now, newId, wakeSender })
  previewRoutes(http, { deliveries, previews, newToken, now })
  preferenceRoutes(http, { preferences, now })
  personalDataRoute(http, config.service, createPersonalDataReader(base.db))
  pushRoutes(http, { push, endpointGuard, vapid, now, newId })
  if (smtp === undefined) mailboxRoutes(http, { mailbox, secrets })

  return base.assemble({
    subscriptions: subscriptions({
      ...notices,
      ...webhooks.queueing,
      secrets,
      shop,
      push,
      preferences,
    }),
    purges: [
      { of: 'mail_counts', deleteBatch: (limit) => deliveries.deleteCounts(now(), limit) },
      { of: 'notification_previews', deleteBatch: (limit) => previews.deleteExpired(now(), limit) },
      { of: 'webhook_deliveries', deleteBatch: (limit) => webhooks.deleteOld(now(), limit) },
      { of: 'tokens in sent mails', deleteBatch: deliveries.blankSentTokens },
    ],
    jobs: [...sendJobs, webhooks.job],
    beforeListen: webhooks.resealSecrets,
    timeline: createDeliveryTimeline(base.db),
    onStop: async () => {
      await webhooks.settled()
      await sendAtOnce.settled()
      smtp?.close()
    },
  })
}

/** An email to the address of the store, where it has one. */
const tellOfDisabled =
  (notices: NoticeContext, shop: KnownShop): TellOfDisabled =>
  async (tx: Tx, { id, url, reason }) => {
    notices.logger.error({ endpointId: id, reason }, 'a webhook endpoint was disabled')
    const recipient = (await findStoreProfile(tx))?.email
    if (!recipient) return
    const content = webhookDisabledNotice(await shop.read(tx), { url })
    const eventId = notices.newId()
    const origin = { id: eventId, type: 'webhook.endpoint_disabled', subject: id, correlationid: eventId, data: {} }
    const notice = { channel: 'email', recipient, title: content.subject, content } as const
    await queueNotices(notices, tx, origin, [notice])
  }

export { type NotificationConfig, readNotificationConfig }
