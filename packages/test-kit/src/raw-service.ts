import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { after } from 'node:test'

export type RawService = {
  url: string
  server: Server
  /** The connections to it, in the order in which they came. */
  sockets: Socket[]
  /** Whole requests without a body, in order: `GET /path`. */
  asked: string[]
}

/** A service that responses each request, none of which may have a body, with the bytes that `respond` writes. */
export async function startRawService(respond: (socket: Socket, line: string) => void): Promise<RawService> {
  const sockets: Socket[] = []
  const asked: string[] = []
  const server = createServer((socket) => {
    let text = ''
    sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      const requests = (text + bytes.toString('latin1')).split('\r\n\r\n')
      text = requests.pop() as string
      for (const request of requests) {
        const line = request.split(' ', 2).join(' ')
        asked.push(line)
        respond(socket, line)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, sockets, asked }
}

/** A response with this text as its body. */
export const textResponse = (text: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n${text}`
