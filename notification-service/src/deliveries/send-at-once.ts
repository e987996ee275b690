import { type Channel, type Delivery, underWay } from './delivery.ts'
import { type SendingContext, sendTaken } from './send-due-deliveries.ts'

/** Sends what was queued in this process without another look for it. What it has no room for is due, and left to whoever looks. */
export type SendAtOnce = {
  /** The delivery as its first attempt begins; unchanged where much is being sent already. To be saved before it is sent. */
  begin(delivery: Delivery): Delivery
  send(deliveries: readonly Delivery[]): void
  /** Resolves when the attempts under way have ended. */
  settled(): Promise<void>
}

const roomEach = 20

export function createSendAtOnce(ctx: SendingContext): SendAtOnce {
  const attempts: Record<Channel, Set<Promise<void>>> = { email: new Set(), push: new Set() }

  return {
    begin(delivery) {
      if (attempts[delivery.channel].size >= roomEach) return delivery
      return underWay(delivery, { now: ctx.now(), leaseMs: ctx.leaseMs })
    },
    send(deliveries) {
      for (const delivery of deliveries) {
        const running = attempts[delivery.channel]
        const attempt = sendTaken(ctx, [delivery]).finally(() => running.delete(attempt))
        running.add(attempt)
      }
    },
    async settled() {
      await Promise.all(Object.values(attempts).flatMap((running) => [...running]))
    },
  }
}
