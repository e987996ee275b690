import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

export type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/**
 * A client that keeps no rule. It comes from an address of its own, as a stranger does, so that a limit for each address
 * applies to it alone; `address` must be one of this machine's.
 */
export function createAttacker(shopUrl: string, address: string) {
  const { hostname, port } = new URL(shopUrl)
  const agent = new Agent({ keepAlive: true, maxSockets: 64, localAddress: address })
  const sockets = new Set<Socket>()

  return {
    /** Sends one request and returns its status; 0 where the connection was refused or cut. */
    send: ({ method = 'GET', path, headers = {}, body }: Sent): Promise<number> =>
      new Promise((resolve) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
        const sent = request(
          { hostname, port, path, method, agent, headers: { ...length, ...headers } },
          (response) => {
            response.resume().on('close', () => resolve(response.statusCode ?? 0))
          },
        )
        sent.on('error', () => resolve(0))
        sent.end(body)
      }),

    /** Opens a connection for bytes written by hand. It is cut by `leave`. */
    open(): Socket {
      const socket = connect({ host: hostname, port: Number(port), localAddress: address })
      sockets.add(socket)
      return socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    },

    /** Closes every connection. */
    leave(): void {
      for (const socket of sockets) socket.destroy()
      agent.destroy()
    },
  }
}

export type Attacker = ReturnType<typeof createAttacker>

type Pace = { lanes: number; everyMs: number; signal: AbortSignal }

/**
 * Sends requests on `lanes` connections, on each one every `everyMs` milliseconds or as slowly as it is answered, until
 * `signal` ends it. Returns how often each status came.
 */
export async function flood(attacker: Attacker, next: (index: number) => Sent, { lanes, everyMs, signal }: Pace) {
  const statuses = new Map<number, number>()
  let index = 0
  const lane = async () => {
    while (!signal.aborted) {
      const status = await attacker.send(next(index++))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      await delay(everyMs)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return statuses
}
