import { createReadyLines, type Logger, safeText } from '@storefleet/observability'
import type { GatewayMetrics } from '../metrics.ts'
import type { Upstream } from '../proxy/upstreams.ts'
import type { LimitClass } from '../route-table.ts'
import type { Visit } from './request-context.ts'

type Options = Readonly<{ logger: Logger; metrics: GatewayMetrics | undefined; now: () => number }>

/** One line a request, and the reason where a service failed. Queries stay out of it: they may hold access tokens. */
export function createVisitLog({ logger, metrics, now }: Options) {
  const writeLine = createReadyLines(logger, 'request')

  return {
    onOpened: () => metrics?.begin(),

    onClosed(visit: Visit) {
      const { method, group, response, startedAt } = visit
      // 499, as nginx has it: the client left before the answer was complete.
      const status = response.writableFinished ? response.statusCode : 499
      const durationMs = now() - startedAt
      metrics?.end({ method, group, status, seconds: durationMs / 1000 })
      writeLine(() => fieldsOf(visit, status, durationMs))
    },

    onLimited: (limit: LimitClass) => metrics?.countLimited(limit),

    onUpstreamFailure(visit: Visit, { url, address }: Upstream, error: unknown) {
      const upstream = visit.group?.service ?? 'none'
      metrics?.countFailure(upstream)
      logger.warn({ ...identityOf(visit), upstream, url, address, err: error }, 'service gave no answer')
    },

    onError(visit: Visit, error: unknown) {
      logger.error({ ...identityOf(visit), err: error }, 'request failed')
    },
  }
}

/** As JSON. What a client could write anything into is a text like any other; the rest is the gateway's own, or was checked when it came in. */
function fieldsOf(visit: Visit, status: number, durationMs: number): string {
  const { correlationId, traceparent, method, path, client, actor, group } = visit
  const ids = `"correlationId":"${correlationId}","traceId":"${traceparent.slice(3, 35)}"`
  const user = actor?.id ? `,"userId":${JSON.stringify(safeText(actor.id))}` : ''
  const upstream = group === undefined ? '' : `,"upstream":"${group.service}"`
  const outcome = `,"status":${status},"durationMs":${Math.round(durationMs * 10) / 10}`
  return `${ids},"method":"${method}","path":${JSON.stringify(safeText(path))},"client":"${client}"${user}${upstream}${outcome}`
}

const identityOf = ({ correlationId, traceparent, method, path }: Visit) => ({
  correlationId,
  traceId: traceparent.slice(3, 35),
  method,
  path,
})
