import type { IncomingMessage, ServerResponse } from 'node:http'
import { runWithContext } from '@storefleet/observability'
import { routeNotFound } from './refusals.ts'
import { isRead, type RequestContext, refuse } from './request-context.ts'

export type OwnPages = (request: IncomingMessage, response: ServerResponse) => void

/** Responds with a page of the gateway. Its pages are read only: a request with another method is refused before its body arrives. */
export function respondWithOwnPage(context: RequestContext, ownPages: OwnPages) {
  if (!isRead(context)) return refuse(context, routeNotFound(context.path))
  const { request, response, responseHeaders, correlationId, traceparent, span } = context
  for (let index = 0; index < responseHeaders.length; index += 2) {
    response.setHeader(responseHeaders[index] as string, responseHeaders[index + 1] as string)
  }
  runWithContext({ correlationId, traceparent, ...(span && { span }) }, () => ownPages(request, response))
}
