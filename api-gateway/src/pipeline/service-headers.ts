import type { RequestContext } from './request-context.ts'

/** Whether the `X-Forwarded-*` headers of this peer are believed. */
export type TrustsPeer = (peer: string | undefined) => boolean

/** Returns the headers for a service: those of the client, and those of the gateway about the client and where the request came in. */
export function serviceHeaders(context: RequestContext, trustsPeer: TrustsPeer): string[] {
  const { head, request, client, correlationId, traceparent } = context
  const headers = head.passedOn
  const believesProxy =
    (head.forwardedProto !== '' || head.forwardedHost !== '') && trustsPeer(request.socket.remoteAddress)
  headers.push('x-correlation-id', correlationId, 'traceparent', traceparent, 'x-forwarded-for', client)
  headers.push('x-forwarded-proto', believesProxy && head.forwardedProto === 'https' ? 'https' : 'http')
  headers.push('x-forwarded-host', believesProxy && head.forwardedHost !== '' ? head.forwardedHost : head.host)
  if (head.tracestate !== '' && isSameTrace(traceparent, head.traceparent)) headers.push('tracestate', head.tracestate)
  return headers
}

const isSameTrace = (one: string, other: string) => one.slice(0, 35) === other.slice(0, 35)
