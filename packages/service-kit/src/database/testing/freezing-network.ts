import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type FreezingNetwork = {
  /** Reaches what the URL it was started with reaches. */
  url: string
  /** From now on nothing is carried, and no connection ends. New ones may be made, and carry nothing either. */
  freeze(): void
  /** New connections carry again. Those from before stay open and dead. */
  thaw(): void
  /** How many connections there are to the server. */
  connections(): number
  close(): Promise<void>
}

/** A network between a client and a server that stops carrying anything without a word. */
export async function startFreezingNetwork(targetUrl: string): Promise<FreezingNetwork> {
  const target = new URL(targetUrl)
  const sockets = new Set<Socket>()
  const upstreams = new Set<Socket>()
  let isFrozen = false
  let age = 0

  const server = createServer((client) => {
    const born = isFrozen ? -1 : age
    const upstream = connect(Number(target.port), target.hostname)
    const carry = (from: Socket, to: Socket) => {
      sockets.add(from)
      from.on('error', () => {})
      from.on('data', (chunk) => {
        if (born === age && !isFrozen) to.write(chunk)
      })
      from.on('close', () => {
        sockets.delete(from)
        if (born === age && !isFrozen) to.destroy()
      })
    }
    carry(client, upstream)
    carry(upstream, client)
    upstreams.add(upstream)
    upstream.on('close', () => upstreams.delete(upstream))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const url = new URL(targetUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    freeze() {
      isFrozen = true
      age += 1
    },
    thaw() {
      isFrozen = false
    },
    connections: () => upstreams.size,
    async close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}
