import { isUtf8 } from 'node:buffer'
import { Exchange, type Forwarding } from './exchange.ts'
import { type BodyLimits, BodyReceiver } from './receive-body.ts'
import { bodyRefusal, invalidEncoding } from './upstream-failure.ts'

type Options = Forwarding & Readonly<{ bodyLimits: BodyLimits }>

/**
 * Sends a request on to its service and the answer back. A body is received first: whole, or as much of a long one as shows
 * that the client sends it at a rate. It has answered when the response closes.
 */
export function forward(options: Options) {
  const { request, response, group, client, bodyLength, bodyLimits, isJson, now } = options
  const exchange = new Exchange(options)
  response.on('close', () => exchange.leave())
  if (bodyLength === 0) return exchange.send()
  const receiver = new BodyReceiver({
    ...bodyLimits,
    request,
    client,
    length: bodyLength,
    maxBytes: group.maxBodyBytes,
    now,
    onReceived(body) {
      // JSON is UTF-8 (RFC 8259, section 8.1); a service would store other bytes as replacement characters.
      if (isJson && Buffer.isBuffer(body) && !isUtf8(body)) exchange.refuse(invalidEncoding)
      else exchange.send(body, bodyLength > 0 ? bodyLength : undefined)
    },
    onRefused(error) {
      const problem = bodyRefusal(error, group.maxBodyBytes)
      if (problem !== undefined) exchange.refuse(problem)
    },
  })
  response.on('close', () => receiver.release())
}
