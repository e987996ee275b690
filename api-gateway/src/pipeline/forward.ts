import type { ReaderPace } from '../http/slow-reader.ts'
import { Exchange } from '../proxy/exchange.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { ServiceName, ServiceRoutes } from '../route-table.ts'
import type { AccessLog } from './access-log.ts'
import type { ServiceBody } from './receive-body.ts'
import { type RequestContext, refuse } from './request-context.ts'
import { serviceHeaders, type TrustsPeer } from './service-headers.ts'

export type ForwardOptions = Readonly<{
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  trustsPeer: TrustsPeer
  /** How slowly a client may read its response. */
  reader: ReaderPace
  accessLog: Pick<AccessLog, 'onUpstreamFailure'>
}>

/** Sends the request to its service and streams the response to the client. */
export function forward(
  { upstreams, trustsPeer, reader, accessLog }: ForwardOptions,
  context: RequestContext,
  group: ServiceRoutes,
  body: ServiceBody | undefined,
): void {
  const { response, method, target, responseHeaders } = context
  const exchange = new Exchange({
    response,
    group,
    upstreams: upstreams[group.service],
    method,
    target,
    body: body?.content,
    bodyLength: body?.length,
    requestHeaders: serviceHeaders(context, trustsPeer),
    responseHeaders,
    reader,
    onFailure: (upstream, error) => accessLog.onUpstreamFailure(context, upstream, error),
    onProblem: (problem) => refuse(context, problem),
  })
  response.on('close', () => exchange.leave())
  exchange.send()
}
