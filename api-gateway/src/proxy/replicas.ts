import { ConnectionPool } from '@storefleet/http-client'
import { type CircuitBreaker, createCircuitBreaker, defaultBreaker } from './circuit-breaker.ts'
import { createDrainNotice, type DrainNotice } from './drain-notice.ts'
import { hostToFollow, type LookUpAddresses } from './look-up-addresses.ts'

/** One replica of a service: its connections, its circuit, and whether it drains. Without an address, the host of the URL is looked up. */
export type Upstream = Readonly<{
  url: string
  address: string | undefined
  pool: ConnectionPool
  breaker: CircuitBreaker
  drainNotice: DrainNotice
}>

/** The replicas behind one URL. */
export type Replicas = Readonly<{
  current(): readonly Upstream[]
  /** Looks up the addresses. Replicas that are gone finish their requests; when the look-up fails, the replicas stay as they are. */
  refresh(): Promise<void>
  close(): Promise<void>
}>

/** How the connections to each replica are kept. */
export type ConnectionLimits = Readonly<{
  maxConnections: number
  /** How many requests may wait for a connection. */
  maxWaiting: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** Notes that the replica sent no response. Where that opens its circuit, the requests that wait for it fail. */
export function noteFailure({ breaker, pool }: Upstream, now: number): void {
  breaker.failed(now)
  if (breaker.pauseMs(now) > 0) pool.refuseWaiting()
}

const connections = {
  connectTimeoutMs: 2_000,
  /** node:http keeps one for 5 s. */
  keepAliveMs: 4_000,
}

const openReplica = (url: string, limits: ConnectionLimits, address?: string): Upstream => ({
  url,
  address,
  pool: new ConnectionPool({ url, address, ...connections, ...limits }),
  breaker: createCircuitBreaker(defaultBreaker),
  drainNotice: createDrainNotice(),
})

/** The replicas behind `url`: as many as its host name has addresses, each with a circuit of its own. */
export function createReplicas(url: string, lookUp: LookUpAddresses, limits: ConnectionLimits): Replicas {
  const host = hostToFollow(url)
  const leaving = new Set<Promise<void>>()
  let replicas: readonly Upstream[] = [openReplica(url, limits)]

  const close = (replica: Upstream) => {
    const closed = replica.pool.close().finally(() => leaving.delete(closed))
    leaving.add(closed)
  }

  return {
    current: () => replicas,

    async refresh() {
      if (host === undefined) return
      const addresses = await lookUp(host).catch(() => [])
      if (addresses.length === 0) return
      const known = replicas
      replicas = [...addresses]
        .sort()
        .map((address) => known.find((replica) => replica.address === address) ?? openReplica(url, limits, address))
      for (const replica of known) if (!replicas.includes(replica)) close(replica)
    },

    async close() {
      for (const replica of replicas) close(replica)
      replicas = []
      await Promise.all(leaving)
    },
  }
}
