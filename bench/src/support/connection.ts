import { connect, type Socket } from 'node:net'
import { createResponseReader, type Reply } from './response-reader.ts'

export type { Reply }

type SendOptions = { headers?: string; body?: string; wantsBody?: boolean }

/** One keep-alive connection of one customer: a request at a time. `headers` are lines that each end with CRLF. */
export type Connection = {
  send(method: string, path: string, options?: SendOptions): Promise<Reply>
  close(): void
}

const readBufferBytes = 64 * 1024

/** Connects when something is first sent, and again where the other side has closed. */
export function createConnection({ hostname, port, host }: URL): Connection {
  const reader = createResponseReader()
  const buffer = Buffer.allocUnsafe(readBufferBytes)
  let socket: Socket | undefined
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined

  function fail(error: Error) {
    socket?.destroy()
    socket = undefined
    const failed = waiting
    waiting = undefined
    failed?.reject(error)
  }

  function receive(bytes: number): boolean {
    const reply = reader.read(buffer.subarray(0, bytes))
    if (reply === undefined) return true
    const answered = waiting
    waiting = undefined
    if (/\r\nconnection: *close/i.test(reply.head)) {
      socket?.destroy()
      socket = undefined
    }
    answered?.resolve(reply)
    return true
  }

  function open(): Socket {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer, callback: receive } })
    opened.on('error', (error) => opened === socket && fail(error))
    opened.on('close', () => opened === socket && fail(new Error('the connection was closed')))
    return opened
  }

  return {
    send(method, path, { headers = '', body, wantsBody = false } = {}) {
      const length =
        body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
      socket ??= open()
      reader.expect({ wantsBody })
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${length}${headers}\r\n${body ?? ''}`)
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
      })
    },
    close() {
      const open = socket
      socket = undefined
      open?.destroy()
    },
  }
}
