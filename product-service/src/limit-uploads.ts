import { unavailable } from '@storefleet/contracts'
import type { HttpApp } from '@storefleet/http'

/** Refuses uploads of a scope's routes with 503 while `max` others are received: each is held in memory. */
export function limitUploads(scope: HttpApp, { max, code, what }: { max: number; code: string; what: string }): void {
  let uploads = 0
  scope.addHook('onRequest', async (_request, reply) => {
    if (uploads >= max) {
      const message = `${max} ${what} are being received: try again in a moment`
      throw unavailable(code, message, { headers: { 'retry-after': '5' } })
    }
    uploads += 1
    reply.raw.once('close', () => {
      uploads -= 1
    })
  })
}
