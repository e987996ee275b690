import { connect, createServer, type Socket } from 'node:net'
import { findFreePort } from '@storefleet/process'
import { createSessionCount, type RunStatement } from './session-count.ts'
import { createMessageReader } from './wire-messages.ts'

/** What has been asked of one database since counting began. */
type DatabaseCount = { statements: RunStatement[]; commits: number; durableCommits: number }

/** Stands between services and their databases, and counts what passes. It changes nothing. */
export type CountingProxy = {
  /** The URL that goes to `url` through here. Counts go by `name`. */
  through(name: string, url: string): Promise<string>
  /** Starts counting from nothing. */
  reset(): void
  counts(): ReadonlyMap<string, DatabaseCount>
  close(): Promise<void>
}

export function openCountingProxy(): CountingProxy {
  const counts = new Map<string, DatabaseCount>()
  const servers: ReturnType<typeof createServer>[] = []
  const sockets = new Set<Socket>()

  const countOf = (name: string) => {
    const known = counts.get(name) ?? { statements: [], commits: 0, durableCommits: 0 }
    counts.set(name, known)
    return known
  }

  function serve(name: string, target: URL, client: Socket) {
    const server = connect(Number(target.port) || 5432, target.hostname)
    const session = createSessionCount({
      onStatement: (statement) => countOf(name).statements.push(statement),
      onCommit({ isDurable }) {
        countOf(name).commits += 1
        if (isDurable) countOf(name).durableCommits += 1
      },
    })
    relay(client, server, createMessageReader({ isClient: true }), session.fromClient)
    relay(server, client, createMessageReader({ isClient: false }), session.fromServer)
    for (const socket of [client, server]) sockets.add(socket.on('close', () => sockets.delete(socket)))
  }

  return {
    async through(name, url) {
      const target = new URL(url)
      const port = await findFreePort()
      servers.push(createServer({ noDelay: true }, (client) => serve(name, target, client)).listen(port, '127.0.0.1'))
      return Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href
    },
    reset: () => counts.clear(),
    counts: () => counts,
    async close() {
      for (const socket of sockets) socket.destroy()
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

type Reader = ReturnType<typeof createMessageReader>

function relay(from: Socket, to: Socket, read: Reader, note: (message: ReturnType<Reader>[number]) => void) {
  from.setNoDelay(true)
  from.on('data', (chunk) => {
    for (const message of read(chunk)) note(message)
    to.write(chunk)
  })
  from.on('end', () => to.end()).on('error', () => to.destroy())
}
