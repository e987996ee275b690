import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

/**
 * Below the ports that systems choose for outgoing connections (Linux 32768 and up, macOS and Windows 49152 and up): one of those
 * may be taken by any connection between the choice and the start of the program that is to listen there.
 */
const first = 20_000
const afterLast = 32_768

const tried = new Set<number>()

/**
 * Returns a port of this machine that no program listens on now, and that no process that asks here is given while this one lives.
 * A program that does not ask here may take it before the caller does.
 *
 * @throws Error when there is none left
 */
export async function findFreePort(): Promise<number> {
  while (tried.size < afterLast - first) {
    const port = randomInt(first, afterLast)
    if (tried.has(port)) continue
    tried.add(port)
    if ((await isFree(port)) && (await claim(port))) return port
  }
  throw new Error(`No port from ${first} to ${afterLast - 1} is left.`)
}

async function isFree(port: number): Promise<boolean> {
  const server = await listen({ port, host: '127.0.0.1' })
  if (server === undefined) return false
  server.close()
  await once(server, 'close')
  return true
}

/**
 * Holds an address that is no file and ends with the process, however it ends: two that ask at the same time would otherwise be
 * given the same port, before either listens. Only Linux has such addresses; elsewhere chance decides, 1 in 12,768 for two ports.
 */
async function claim(port: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const server = await listen({ path: `\0storefleet-port-${port}` })
  server?.unref()
  return server !== undefined
}

async function listen(options: { port: number; host: string } | { path: string }): Promise<Server | undefined> {
  const server = createServer().listen(options)
  try {
    await once(server, 'listening')
    return server
  } catch {
    return undefined
  }
}
