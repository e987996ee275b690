import { NamedObject, Timestamp } from '@storefleet/http'
import { safeText } from '@storefleet/observability'
import { type Static, Type } from 'typebox'
import type { EndedRequest } from '../pipeline/access-log.ts'

const RecentError = NamedObject('RecentError', {
  at: Timestamp,
  method: Type.String(),
  path: Type.String({ description: 'Without the query' }),
  service: Type.String({ description: 'The service that was asked' }),
  status: Type.Integer(),
  durationMs: Type.Number(),
  correlationId: Type.String({ description: 'Log lines and traces have the same' }),
})
type RecentError = Static<typeof RecentError>

export const RecentErrors = NamedObject('RecentErrors', {
  items: Type.Array(RecentError, { description: 'Newest first, at most 500' }),
})

const mostErrors = 500
const mostPathCharacters = 300

/** The last responses of this gateway with a status of 500 and more. `wallClock` is in milliseconds since 1970. */
export function createRecentErrors(wallClock: () => number) {
  const kept: RecentError[] = []
  return {
    onEnded({ path, durationMs, ...request }: EndedRequest): void {
      if (request.status < 500) return
      kept.push({
        at: new Date(wallClock()).toISOString(),
        ...request,
        path: safeText(path).slice(0, mostPathCharacters),
        durationMs: Math.round(durationMs),
      })
      if (kept.length > mostErrors) kept.shift()
    },
    read: (): Static<typeof RecentErrors> => ({ items: kept.toReversed() }),
  }
}
