import { type IncomingMessage, request as nodeRequest } from 'node:http'
import { Duplex } from 'node:stream'
import { NoResponseError } from '../no-response.ts'
import { ResponseReader } from '../response-reader.ts'

/** What a reader made of the bytes of a connection that then ends. `headers` is a flat list of lower-case names and values. */
export type Outcome =
  | Readonly<{ kind: 'response'; status: number; headers: readonly string[]; body: string }>
  | Readonly<{ kind: 'refused' | 'incomplete' }>

export function readWithOurs(method: string, pieces: readonly Buffer[]): Outcome {
  const reader = new ResponseReader()
  const bodies: string[] = []
  let head = { status: 0, headers: [] as readonly string[] }
  reader.expect(method, {
    onHead(received) {
      head = received
    },
    onPiece: (piece) => bodies.push(piece.toString('latin1')) > 0,
    onEnd: (lastPiece) => void bodies.push(lastPiece.toString('latin1')),
  })
  try {
    for (const piece of pieces) if (!reader.isDone) reader.read(piece)
  } catch (error) {
    if (error instanceof NoResponseError) return { kind: 'refused' }
    throw error
  }
  if (!reader.end()) return { kind: 'incomplete' }
  return { kind: 'response', status: head.status, headers: head.headers, body: bodies.join('') }
}

/** Sends a request with node:http over a stream that returns these pieces, and then ends. */
export function readWithNode(method: string, pieces: readonly Buffer[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = new Duplex({ read() {}, write: (_bytes, _encoding, done) => done() })
    const request = nodeRequest({ method, createConnection: () => socket })
    request.on('response', (response) => collect(response, resolve))
    // An error after the end of a response is of the bytes that follow it.
    request.on('error', () => setImmediate(resolve, { kind: 'refused' }))
    request.end()
    for (const piece of pieces) if (piece.length > 0) socket.push(piece)
    socket.push(null)
  })
}

function collect(response: IncomingMessage, resolve: (outcome: Outcome) => void) {
  const { statusCode: status = 0, rawHeaders } = response
  const headers = rawHeaders.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text))
  let body = ''
  response.on('data', (bytes: Buffer) => {
    body += bytes.toString('latin1')
  })
  response.on('error', () => resolve({ kind: 'incomplete' }))
  response.on('end', () => resolve({ kind: 'response', status, headers, body }))
}
