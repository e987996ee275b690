import { createCounter, createScrapedGauge, type Registry } from '@storefleet/observability'
import { channels } from './channels.ts'
import { attemptResults, type DeliveryAttempt } from './deliveries/delivery.ts'
import type { DeliveryStore } from './deliveries/delivery-store.ts'

/** The results of an attempt to deliver a webhook. */
const webhookResults = ['delivered', 'failed', 'dead'] as const

/** The counter of attempts to send. */
export function createNotificationMetrics(registry: Registry) {
  const countAttempt: (attempt: DeliveryAttempt) => void = createCounter(registry, {
    name: 'deliveries_total',
    help: 'Attempts to send by the state of the delivery after them: failed is retried, dead is not',
    labels: { channel: channels, result: attemptResults },
  })
  const countWebhook: (attempt: { result: (typeof webhookResults)[number] }) => void = createCounter(registry, {
    name: 'webhook_attempts_total',
    help: 'Attempts to deliver webhooks by the state of the delivery after them: failed is retried, dead is not',
    labels: { result: webhookResults },
  })
  return { countAttempt, countWebhook }
}

type Pending = Pick<DeliveryStore, 'countPending' | 'oldestPendingAt'>

/** Gauges of the deliveries that are not sent yet, read from the database at each scrape. */
export function addPendingDeliveries(registry: Registry, deliveries: Pending, now: () => Date): void {
  createScrapedGauge(registry, {
    name: 'deliveries_pending',
    help: 'Deliveries that are not settled: queued, being sent, or to be retried',
    labelNames: ['channel'],
    async read() {
      const counts = await deliveries.countPending()
      return channels.map((channel) => ({ labels: { channel }, value: counts.get(channel) ?? 0 }))
    },
  })
  createScrapedGauge(registry, {
    name: 'deliveries_oldest_pending_seconds',
    help: 'Seconds since the oldest delivery that is not settled was queued; 0 without any',
    async read() {
      const oldest = await deliveries.oldestPendingAt()
      return oldest === undefined ? 0 : Math.max(0, (now().getTime() - oldest.getTime()) / 1000)
    },
  })
}
