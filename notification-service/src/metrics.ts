import { createCounter, createScrapedGauge, type Registry } from '@storefleet/observability'
import { attemptResults, channels, type DeliveryAttempt } from './deliveries/delivery.ts'
import type { DeliveryStore } from './deliveries/delivery-store.ts'

/** How sending goes. */
export function createNotificationMetrics(registry: Registry) {
  const countAttempt: (attempt: DeliveryAttempt) => void = createCounter(registry, {
    name: 'deliveries_total',
    help: 'Attempts to send, by what became of the delivery: failed is tried again, dead is not',
    labels: { channel: channels, result: attemptResults },
  })
  return { countAttempt }
}

type Pending = Pick<DeliveryStore, 'countPending' | 'oldestPendingAt'>

/** What waits to be sent, asked of the database when somebody scrapes. */
export function addPendingDeliveries(registry: Registry, deliveries: Pending, now: () => Date): void {
  createScrapedGauge(registry, {
    name: 'deliveries_pending',
    help: 'Deliveries that are neither sent nor given up',
    labelNames: ['channel'],
    async read() {
      const counts = await deliveries.countPending()
      return channels.map((channel) => ({ labels: { channel }, value: counts.get(channel) ?? 0 }))
    },
  })
  createScrapedGauge(registry, {
    name: 'deliveries_oldest_pending_seconds',
    help: 'How long the oldest of them has waited; 0 when none does',
    async read() {
      const oldest = await deliveries.oldestPendingAt()
      return oldest === undefined ? 0 : Math.max(0, (now().getTime() - oldest.getTime()) / 1000)
    },
  })
}
