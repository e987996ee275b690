import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type FaultyNetwork = {
  /** Reaches what the URL it was started with reaches. */
  url: string
  /** Ends every connection that stands. New ones may be made. */
  cut(): void
  /** Ends every connection, and refuses new ones until `comeBack`. */
  goDown(): void
  comeBack(): void
  /** From now on what is sent arrives and what is answered does not, until the connections are cut. */
  swallowResponses(): void
  /** From now on nothing passes on the connections that stand, and none of them ends. New ones work. */
  freeze(): void
  /** The same, and nothing passes on new connections either, until `resume`. Those that stood then stay silent. */
  hang(): void
  resume(): void
  close(): Promise<void>
}

/** A network between a client and a server on which everything goes wrong on demand. */
export async function startFaultyNetwork(targetUrl: string): Promise<FaultyNetwork> {
  const target = new URL(targetUrl)
  const sockets = new Set<Socket>()
  let isDown = false
  let isSwallowing = false
  let isHanging = false

  const server = createServer((client) => {
    if (isDown) return client.destroy()
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (chunk) => upstream.write(chunk))
    upstream.on('data', (chunk) => {
      if (!isSwallowing) client.write(chunk)
    })
    if (isHanging) pause(client, upstream)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const url = new URL(targetUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const cut = () => {
    isSwallowing = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: url.href,
    cut,
    goDown() {
      isDown = true
      cut()
    },
    comeBack() {
      isDown = false
    },
    swallowResponses() {
      isSwallowing = true
    },
    freeze() {
      pause(...sockets)
    },
    hang() {
      isHanging = true
      pause(...sockets)
    },
    resume() {
      isHanging = false
    },
    async close() {
      server.close()
      cut()
      await once(server, 'close')
    },
  }
}

function pause(...sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.pause()
}
