import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { PaceWatch } from '../http/pace-watch.ts'
import { BodyTooLargeError, BodyTooSlowError, ClientLeftError } from './body-errors.ts'

type Options = Readonly<{
  /** What has been read already. */
  begin: Buffer
  maxBytes: number
  /** Stopped; it knows of `begin`. */
  watch: PaceWatch
}>

/** How much of a refused body is read to its end, so that the client gets to see the refusal, before the line is cut. */
const maxDiscardedBytes = 8 * 1024 * 1024

/**
 * A body as the service gets it, never longer than `maxBytes`, and never slower than the watch allows while the service
 * takes it. It stands between the two connections: when the service responds early and its connection drops the body, the
 * client's connection stays open, and the rest is read and dropped.
 */
export function limitedBody(request: IncomingMessage, { begin, maxBytes, watch }: Options): Readable {
  let received = begin.length
  let isStarted = false

  const body = new Readable({
    read() {
      if (!isStarted) start()
      watch.start()
      request.resume()
    },
    destroy(error, done) {
      watch.stop()
      start()
      request.resume()
      done(error)
    },
  })
  watch.onTooSlow = () => body.destroy(new BodyTooSlowError())
  body.push(begin)

  function start() {
    if (isStarted) return
    isStarted = true
    request.on('data', pass)
    request.on('end', end)
    request.on('close', () => request.complete || body.destroy(new ClientLeftError()))
  }

  function pass(chunk: Buffer) {
    received += chunk.length
    watch.moved(chunk.length)
    if (received > maxBytes + maxDiscardedBytes) request.destroy()
    else if (received > maxBytes) body.destroy(new BodyTooLargeError())
    else if (!body.destroyed && !body.push(chunk)) pause()
  }

  function pause() {
    watch.stop()
    request.pause()
  }

  function end() {
    watch.stop()
    body.push(null)
  }

  return body
}
