import type { ReaderPace } from '../http/slow-reader.ts'
import type { OpenStreams } from '../limits/open-streams.ts'
import { Exchange } from '../proxy/exchange.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { ServiceName, ServiceRoutes } from '../route-table.ts'
import type { AccessLog } from './access-log.ts'
import { clientOf } from './limit-client.ts'
import type { ServiceBody } from './receive-body.ts'
import { tooManyStreams } from './refusals.ts'
import { type RequestContext, refuse } from './request-context.ts'
import { serviceHeaders, type TrustsPeer } from './service-headers.ts'

export type ForwardOptions = Readonly<{
  upstreams: Readonly<Record<ServiceName, Upstreams>>
  /** Connections of their own for responses that go on: requests never wait for them. */
  streamUpstreams: Readonly<Partial<Record<ServiceName, Upstreams>>>
  streams: OpenStreams
  trustsPeer: TrustsPeer
  /** How slowly a client may read its response. */
  reader: ReaderPace
  accessLog: Pick<AccessLog, 'onUpstreamFailure'>
}>

/** Sends the request to its service and streams the response to the client. */
export function forward(
  { upstreams, streamUpstreams, streams, trustsPeer, reader, accessLog }: ForwardOptions,
  context: RequestContext,
  group: ServiceRoutes,
  body: ServiceBody | undefined,
): void {
  const { response, method, target, responseHeaders } = context
  const exchange = new Exchange({
    response,
    group,
    upstreams: (group.isStream && streamUpstreams[group.service]) || upstreams[group.service],
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
  if (group.isStream) {
    const leave = streams.enter(clientOf(context), { end: () => exchange.end() })
    if (leave === undefined) {
      refuse(context, tooManyStreams)
      return
    }
    response.on('close', leave)
  }
  exchange.send()
}
