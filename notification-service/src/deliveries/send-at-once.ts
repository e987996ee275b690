import type { Channel } from '../channels.ts'
import { type Delivery, startAttempt } from './delivery.ts'
import { type SendingContext, sendClaimed } from './send-due-deliveries.ts'

/**
 * Sends what was queued in this process without claiming it from the database again. What exceeds its limit stays due, and the job
 * that claims due deliveries sends it.
 */
export type SendAtOnce = {
  /** Returns the delivery as its first attempt begins, to be saved before it is sent; unchanged when the limit is reached. */
  begin(delivery: Delivery): Delivery
  send(deliveries: readonly Delivery[]): void
  /** Resolves when the running attempts have ended. */
  settled(): Promise<void>
}

const defaultLimit = 20

/** `limit` is the number of attempts under way at a time, for each channel; 0 leaves every delivery to the job. */
export function createSendAtOnce(ctx: SendingContext, limit: number = defaultLimit): SendAtOnce {
  const attempts: Record<Channel, Set<Promise<void>>> = { email: new Set(), push: new Set() }

  return {
    begin(delivery) {
      if (attempts[delivery.channel].size >= limit) return delivery
      return startAttempt(delivery, { now: ctx.now(), leaseMs: ctx.leaseMs })
    },
    send(deliveries) {
      for (const delivery of deliveries) {
        const running = attempts[delivery.channel]
        const attempt = sendClaimed(ctx, [delivery]).finally(() => running.delete(attempt))
        running.add(attempt)
      }
    },
    async settled() {
      await Promise.all(Object.values(attempts).flatMap((running) => [...running]))
    },
  }
}
