import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'

type Options = Readonly<{
  isChunked: boolean
  whenSent: () => void
  whenBrokenOff: (error: Error) => void
}>

/** Sends a body that is a stream, no faster than the connection takes it. Chunks are those in which it comes. */
export function sendBody(body: Readable, socket: Socket, { isChunked, whenSent, whenBrokenOff }: Options): void {
  const resume = () => void body.resume()
  socket.on('drain', resume)

  const write = isChunked ? writeChunk : (piece: Buffer) => socket.write(piece)

  function writeChunk(piece: Buffer): boolean {
    // A chunk of no bytes would be the last one.
    if (piece.length === 0) return true
    socket.cork()
    socket.write(`${piece.length.toString(16)}\r\n`, 'latin1')
    socket.write(piece)
    const hasRoom = socket.write('\r\n', 'latin1')
    socket.uncork()
    return hasRoom
  }

  body.on('data', (piece: Buffer) => write(piece) || body.pause())
  body.on('end', () => {
    if (isChunked) socket.write('0\r\n\r\n', 'latin1')
    whenSent()
  })
  body.on('error', whenBrokenOff)
  body.on('close', () => {
    socket.off('drain', resume)
    if (!body.readableEnded) whenBrokenOff(new Error('The body was broken off'))
  })
}
