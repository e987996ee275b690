import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Problem } from '../http/problem.ts'
import type { ClientShare } from '../limits/client-shares.ts'
import { type BodyLimits, BodyReceiver, type ReceivedBody } from '../proxy/body-receiver.ts'
import { bodyRefusal, invalidEncoding } from '../proxy/upstream-failure.ts'
import type { RouteGroup } from '../route-table.ts'
import type { RequestContext } from './request-context.ts'

/** A body for a service. `length` is in bytes; undefined for a stream of unknown length. */
export type ServiceBody = Readonly<{ content: ReceivedBody; length: number | undefined }>

/** `body` is undefined for a request without one. */
type Received = Readonly<{ body?: ServiceBody; refusal?: Problem }>

const nothing: Received = {}

/**
 * Receives the body within the limits of the route, or returns why it is refused: whole, or as much of a long one as shows that
 * the client sends it at a rate. Its memory is reserved until the response closes.
 */
export function receiveBody(
  limits: BodyLimits,
  context: RequestContext,
  group: RouteGroup,
): Received | Promise<Received> {
  const { request, response, head } = context
  if (head.expectation !== '' && isHttp11(request)) response.writeContinue()
  const length = head.isChunked ? -1 : Math.max(0, head.contentLength)
  return length === 0 ? nothing : receive(limits, context, { length, maxBytes: group.maxBodyBytes })
}

type Size = Readonly<{ length: number; maxBytes: number }>

const receive = (limits: BodyLimits, context: RequestContext, { length, maxBytes }: Size) =>
  new Promise<Received>((resolve) => {
    const { request, response, head } = context
    let content: ReceivedBody | undefined
    const receiver = new BodyReceiver({
      ...limits,
      request,
      client: context.share as ClientShare,
      length,
      maxBytes,
      onReceived(received) {
        content = received
        const isValid = !isJson(head.contentType) || !Buffer.isBuffer(received) || isUtf8(received)
        const body = { content: received, length: length > 0 ? length : undefined }
        // JSON is UTF-8 (RFC 8259, section 8.1); a service would store other bytes as replacement characters.
        resolve(isValid ? { body } : { refusal: invalidEncoding })
      },
      onRefused: (error) => resolve({ refusal: bodyRefusal(error, maxBytes) as Problem }),
    })
    response.on('close', () => {
      receiver.release()
      // What no service took of a stream is read and dropped, so that the client's connection can be used again.
      if (content !== undefined && !Buffer.isBuffer(content)) content.destroy()
      resolve(nothing)
    })
  })

/** An HTTP/1.0 client knows no interim responses (RFC 9110, section 10.1.1). */
const isHttp11 = ({ httpVersionMajor, httpVersionMinor }: IncomingMessage) =>
  httpVersionMajor === 1 && httpVersionMinor === 1

const isJson = (contentType: string) => /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)
