import type { Database, Queryable } from '@storefleet/database'
import type { HttpApp } from '@storefleet/http'
import { createJob, createKept } from '@storefleet/process'
import { createEndpointGuard } from '../endpoint-guard.ts'
import { createWebhookSender, type WebhookSendingContext } from './send-webhooks.ts'
import { createSigningSecrets } from './signing-secret.ts'
import { webhookDeliveryRoutes } from './webhook-delivery-routes.ts'
import { createWebhookDeliveryStore } from './webhook-delivery-store.ts'
import { webhookEndpointRoutes } from './webhook-endpoint-routes.ts'
import { createWebhookEndpointStore } from './webhook-endpoint-store.ts'

type Options = Omit<WebhookSendingContext, 'webhooks' | 'signingSecrets' | 'guard'> & {
  db: Database
  /** Seal the secrets of endpoints: newest first. */
  keys: readonly [string, ...string[]]
  /** In development. */
  isLoopbackAllowed: boolean
  newId: () => string
  randomBytes: (size: number) => Buffer
}

/** Puts the parts of webhooks together: routes, the queue, and the job that sends. */
export function createWebhooks(http: HttpApp, options: Options) {
  const { db, keys, isLoopbackAllowed, newId, randomBytes, logger, now } = options
  const webhooks = createWebhookDeliveryStore(db)
  const endpoints = createWebhookEndpointStore(db)
  const guard = createEndpointGuard({ isLocalAllowed: false, isLoopbackAllowed })
  const signingSecrets = createSigningSecrets(keys, randomBytes)
  const wantedTypes = createKept((on: Queryable) => endpoints.wantedTypes(on), now)
  const sender = createWebhookSender({ ...options, webhooks, signingSecrets, guard }, () => job.wake())
  const job = createJob({ name: 'send-webhooks', everyMs: 1000, logger, run: () => sender.sendDue() })
  const wakeWebhooks = job.wake
  const onChanged = () => {
    wantedTypes.forget()
    wakeWebhooks()
  }
  const { tellOfDisabled } = options

  webhookEndpointRoutes(http, { endpoints, webhooks, guard, signingSecrets, onChanged, now, newId })
  webhookDeliveryRoutes(http, { endpoints, webhooks, wakeWebhooks, now })

  return {
    queueing: { webhooks, wantedTypes, tellOfDisabled, wakeWebhooks, now, newId },
    job,
    settled: sender.settled,
    deleteOld: webhooks.deleteOld,

    /** Seals all secrets with the newest key, so that a replaced one can be removed after a start. */
    async resealSecrets(): Promise<void> {
      for (const { id, secrets } of await endpoints.list()) {
        try {
          const resealed = signingSecrets.resealed(id, secrets)
          if (resealed) await endpoints.keepSealed(id, secrets, resealed)
        } catch (error) {
          logger.error({ err: error, endpointId: id }, 'the secret of a webhook endpoint cannot be opened: rotate it')
        }
      }
    },
  }
}
