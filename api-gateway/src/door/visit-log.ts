import type { Logger } from '@storefleet/service-kit'
import type { GatewayMetrics } from '../metrics.ts'
import type { Upstream } from '../proxy/upstreams.ts'
import type { LimitClass } from '../route-table.ts'
import type { Visit } from './visit.ts'

type Options = Readonly<{ logger: Logger; metrics: GatewayMetrics | undefined; now: () => number }>

/** One line a request, and the reason where a service failed. Queries stay out of it: they may hold access tokens. */
export function createVisitLog({ logger, metrics, now }: Options) {
  return {
    onOpened: () => metrics?.begin(),

    onClosed(visit: Visit) {
      const { method, group, client, actor, response, startedAt } = visit
      // 499, as nginx has it: the client left before the answer was complete.
      const status = response.writableFinished ? response.statusCode : 499
      const durationMs = now() - startedAt
      metrics?.end({ method, group, status, seconds: durationMs / 1000 })
      if (!logger.isLevelEnabled('info')) return
      const userId = actor?.id ?? undefined
      const upstream = group?.service
      const facts = {
        ...identityOf(visit),
        client,
        userId,
        upstream,
        status,
        durationMs: Math.round(durationMs * 10) / 10,
      }
      logger.info(facts, 'request')
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

const identityOf = ({ correlationId, traceparent, method, path }: Visit) => ({
  correlationId,
  traceId: traceparent.slice(3, 35),
  method,
  path,
})
