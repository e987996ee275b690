import { type EmailContent, type Sender, SendFailure } from '@storefleet/notification-service/sender'
import { virtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

/** So long after its first attempt an email may be refused: the waits between attempts grow, and all must end within a run. */
const refusedForMs = 18_000

/** A mail server that refuses some emails for now, and takes some more slowly than the lease of their sender allows. */
export function createSimulatedMail(world: World, leaseMs: number) {
  const { faults, scheduler, below } = world
  const firstAttempts = new Map<string, number>()
  return (send: Sender<EmailContent>): Sender<EmailContent> =>
    async (message) => {
      const nowMs = virtualTime.nowMs()
      const firstMs = firstAttempts.get(message.id) ?? nowMs
      firstAttempts.set(message.id, firstMs)
      if (nowMs - firstMs < refusedForMs && world.strikes(faults.refuseMail, 'emails refused')) {
        throw new SendFailure('The mail server is busy', { isPermanent: false })
      }
      if (world.strikes(faults.slowMail, 'emails slow')) await scheduler.sleep(leaseMs + below(leaseMs))
      return send(message)
    }
}
