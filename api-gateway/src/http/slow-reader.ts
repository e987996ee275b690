import type { ServerResponse } from 'node:http'
import { PaceWatch, type TransferPace } from './pace-watch.ts'

/** How slowly clients may read, measured with a clock in milliseconds that never goes back. */
export type ReaderPace = Readonly<{ pace: TransferPace; now: () => number }>

/** Progress of a client is noticed in steps of so many bytes. */
const sliceBytes = 32 * 1024

/** Ends a response with bytes that are shared with others: they are not copied, and the connection of a client that reads them too slowly is closed. */
export function endWith(response: ServerResponse, body: Buffer, reader: ReaderPace): void {
  if (body.length > sliceBytes) {
    sendInSlices(response, body, reader)
  } else {
    response.end(body)
    cutSlowReader(response, reader)
  }
}

/** Closes the connection of a client that does not read the rest of an ended response. */
export function cutSlowReader(response: ServerResponse, reader: ReaderPace): void {
  if (response.writableFinished || response.destroyed) return
  // It follows another response on its connection, whose client may have to wait for a service.
  if (response.socket === null) response.once('socket', () => setImmediate(cutSlowReader, response, reader))
  else if (response.socket.writableLength > 0) watch(response, reader).start()
}

function sendInSlices(response: ServerResponse, body: Buffer, reader: ReaderPace): void {
  const slowness = watch(response, reader)
  let offset = 0

  function sendNext(error?: Error | null) {
    if (error || response.destroyed) return
    slowness.stop()
    const slice = body.subarray(offset, offset + sliceBytes)
    slowness.moved(slice.length)
    offset += slice.length
    if (offset === body.length) response.end(slice)
    else response.write(slice, sendNext)
    slowness.start()
  }

  sendNext()
}

function watch(response: ServerResponse, reader: ReaderPace): PaceWatch {
  const slowness = new PaceWatch(reader)
  slowness.onTooSlow = () => response.destroy()
  response.on('close', () => slowness.stop())
  return slowness
}
