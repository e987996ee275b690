import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'

type Options = Readonly<{
  isChunked: boolean
  onSent: () => void
  onFailure: (error: Error) => void
}>

/** Sends a stream no faster than the connection accepts it. Each piece of the stream becomes one chunk. */
export function sendBody(body: Readable, socket: Socket, { isChunked, onSent, onFailure }: Options): void {
  const resume = () => void body.resume()
  socket.on('drain', resume)

  const write = isChunked ? writeChunk : (piece: Buffer) => socket.write(piece)

  function writeChunk(piece: Buffer): boolean {
    // An empty chunk would end the body.
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
    onSent()
  })
  body.on('error', onFailure)
  body.on('close', () => {
    socket.off('drain', resume)
    if (!body.readableEnded) onFailure(new Error('The body was broken off'))
  })
}
