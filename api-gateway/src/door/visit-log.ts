import type { Logger } from '@storefleet/service-kit'
import type { createGatewayMetrics } from '../metrics.ts'
import type { Upstream } from '../proxy/upstreams.ts'
import type { Visit } from './visit.ts'

type Options = Readonly<{
  logger: Logger
  metrics: ReturnType<typeof createGatewayMetrics> | undefined
  now: () => number
}>

/** One line a request, and the reason where a service failed. Queries stay out of it: they may hold access tokens. */
export function createVisitLog({ logger, metrics, now }: Options) {
  const identity = ({ correlationId, traceparent, method, path }: Visit) => ({
    correlationId,
    traceparent,
    method,
    path,
  })

  return {
    onClosed(visit: Visit) {
      metrics?.observe(visit)
      if (!logger.isLevelEnabled('info')) return
      const { group, client, actor, response, startedAt } = visit
      logger.info(
        {
          ...identity(visit),
          client,
          userId: actor?.id ?? undefined,
          upstream: group?.service,
          // 499, as nginx has it: the client left before the answer was complete.
          status: response.writableFinished ? response.statusCode : 499,
          durationMs: Math.round((now() - startedAt) * 10) / 10,
        },
        'request',
      )
    },

    onUpstreamFailure(visit: Visit, { url, address }: Upstream, error: unknown) {
      metrics?.countFailure(visit.group?.service ?? 'none')
      const upstream = visit.group?.service
      logger.warn({ ...identity(visit), upstream, url, address, err: error }, 'service gave no answer')
    },

    onError(visit: Visit, error: unknown) {
      logger.error({ ...identity(visit), err: error }, 'request failed')
    },
  }
}
