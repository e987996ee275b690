import type { Visit } from './request-context.ts'

/** Whether what the peer of a connection says of the original request is believed. */
export type TrustsPeer = (peer: string | undefined) => boolean

/** What a service is told of a request: the client's headers, and the gateway's word on whose it is and where it came in. */
export function serviceHeaders(visit: Visit, trustsPeer: TrustsPeer): string[] {
  const { head, request, client, correlationId, traceparent } = visit
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
