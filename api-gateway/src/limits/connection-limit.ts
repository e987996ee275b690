import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { quotaHolder } from '../http/client-address.ts'

type Options = Readonly<{
  /** Open connections that one address, or one IPv6 /64, may have. 0 is no limit. */
  perClient: number
  /** Whether the peer is a proxy that connects for many clients. */
  isProxy: (peer: string | undefined) => boolean
  /** Writes a refusal, and closes the connection. */
  refuse: (socket: Socket) => void
}>

/** How long a refused connection stays open for its client to read the refusal. */
const refusalMs = 2_000

/** Refuses connections of an address that has as many open as it may, before anything is read from them. */
export function limitConnections(server: Server, { perClient, isProxy, refuse }: Options): void {
  const open = new Map<string, number>()
  const serve = server.listeners('connection') as ((socket: Socket) => void)[]
  server.removeAllListeners('connection')

  function forget(holder: string) {
    const left = (open.get(holder) ?? 0) - 1
    if (left > 0) open.set(holder, left)
    else open.delete(holder)
  }

  server.on('connection', (socket: Socket) => {
    const peer = socket.remoteAddress
    const isCounted = perClient > 0 && peer !== undefined && !isProxy(peer)
    const holder = isCounted ? quotaHolder(peer) : ''
    const count = open.get(holder) ?? 0
    if (isCounted && count >= perClient) return close(socket, refuse)
    if (isCounted) {
      open.set(holder, count + 1)
      socket.once('close', () => forget(holder))
    }
    for (const listener of serve) listener.call(server, socket)
  })
}

/** Unread bytes would make the kernel throw the refusal away, so what comes is read and dropped for a moment. */
function close(socket: Socket, refuse: (socket: Socket) => void) {
  socket.on('error', () => {})
  socket.setTimeout(refusalMs, () => socket.destroy())
  socket.resume()
  refuse(socket)
}
