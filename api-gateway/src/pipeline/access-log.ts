import { type Logger, safeText, withoutScrubbing } from '@storefleet/observability'
import type { GatewayMetrics } from '../metrics.ts'
import type { Upstream } from '../proxy/upstreams.ts'
import type { LimitClass } from '../route-table.ts'
import type { RequestContext } from './request-context.ts'

/** A request that has ended, as operators look at it. */
export type EndedRequest = Readonly<{
  method: string
  /** Without the query, as the client sent it. */
  path: string
  /** The service that was asked; the gateway itself for what it answers alone. */
  service: string
  /** 499 where the client left before the response was complete. */
  status: number
  durationMs: number
  correlationId: string
}>

type Options = Readonly<{
  logger: Logger
  metrics: GatewayMetrics | undefined
  now: () => number
  onEnded: (request: EndedRequest) => void
}>

export type AccessLog = ReturnType<typeof createAccessLog>

/** Writes one line a request, and the reason where a service failed; counts the same in the metrics. Queries are not logged: they may hold access tokens. */
export function createAccessLog({ logger, metrics, now, onEnded }: Options) {
  const lines = withoutScrubbing(logger)

  return {
    onBegin: () => metrics?.begin(),

    onEnd(context: RequestContext) {
      const { method, group, response, startedAt } = context
      // 499, as nginx has it: the client left before the response was complete.
      const status = response.writableFinished ? response.statusCode : 499
      const durationMs = now() - startedAt
      metrics?.end({ method, group, status, seconds: durationMs / 1000 })
      lines.info(fieldsOf(context, status, durationMs), 'request')
      const { correlationId } = context
      const service = group?.service ?? 'api-gateway'
      onEnded({ method, path: context.path, service, status, durationMs, correlationId })
    },

    onLimited: (limit: LimitClass) => metrics?.countLimited(limit),

    onUpstreamFailure(context: RequestContext, { url, address }: Upstream, error: unknown) {
      const upstream = context.group?.service ?? 'none'
      metrics?.countFailure(upstream)
      logger.warn({ ...identityOf(context), upstream, url, address, err: error }, 'service sent no response')
    },

    onError(context: RequestContext, error: unknown) {
      logger.error({ ...identityOf(context), err: error }, 'request failed')
    },
  }
}

/** Texts of the client pass through `safeText`; the rest is the gateway's own, or was checked when it came in. */
const fieldsOf = (
  { correlationId, traceparent, method, path, client, actor, group }: RequestContext,
  status: number,
  durationMs: number,
) => ({
  correlationId,
  traceId: traceparent.slice(3, 35),
  method,
  path: safeText(path),
  client,
  ...(actor?.id && { userId: safeText(actor.id) }),
  ...(group !== undefined && { upstream: group.service }),
  status,
  durationMs: Math.round(durationMs * 10) / 10,
})

const identityOf = ({ correlationId, traceparent, method, path }: RequestContext) => ({
  correlationId,
  traceId: traceparent.slice(3, 35),
  method,
  path,
})
