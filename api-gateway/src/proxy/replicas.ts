import { isIPv6, type LookupFunction } from 'node:net'
import { Pool } from 'undici'
import { type CircuitBreaker, createCircuitBreaker, defaultBreaker } from './circuit-breaker.ts'
import { createDrainNotice, type DrainNotice } from './drain-notice.ts'
import { hostToFollow, type LookUpAddresses } from './look-up-addresses.ts'

/** One replica of a service: its connections, and whether it answers. Without an address, the URL's host is where it is. */
export type Upstream = Readonly<{
  url: string
  address: string | undefined
  pool: Pool
  breaker: CircuitBreaker
  drainNotice: DrainNotice
}>

/** The replicas that one URL stands for. */
export type Replicas = Readonly<{
  current(): readonly Upstream[]
  /** Looks up who they are by now. Those that left finish what is under way; while nobody can tell, they stay as they are. */
  refresh(): Promise<void>
  close(): Promise<void>
}>

const connectTimeoutMs = 2_000
const connectionsPerReplica = 256
/** Below what the services keep idle connections for, so that none is used just as the other side closes it. */
const keepAliveTimeoutMs = 4_000

/** Connects lazily: a service may come up after the gateway. */
function openReplica(url: string, address?: string): Upstream {
  const pool = new Pool(url, {
    connections: connectionsPerReplica,
    connect: { timeout: connectTimeoutMs, ...(address !== undefined && { lookup: alwaysAnswer(address) }) },
    keepAliveTimeout: keepAliveTimeoutMs,
    keepAliveMaxTimeout: keepAliveTimeoutMs,
    pipelining: 1,
    allowH2: false,
  })
  return { url, address, pool, breaker: createCircuitBreaker(defaultBreaker), drainNotice: createDrainNotice() }
}

/** Connects by one address, while the host name stays what the service and its certificate know. */
function alwaysAnswer(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4
  return (_host, options, callback) => {
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

/** The replicas behind `url`: as many as its host name has addresses, each with a circuit of its own. */
export function createReplicas(url: string, lookUp: LookUpAddresses): Replicas {
  const host = hostToFollow(url)
  const leaving = new Set<Promise<void>>()
  let replicas: readonly Upstream[] = [openReplica(url)]

  const dismiss = (replica: Upstream) => {
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
        .map((address) => known.find((replica) => replica.address === address) ?? openReplica(url, address))
      for (const replica of known) if (!replicas.includes(replica)) dismiss(replica)
    },

    async close() {
      for (const replica of replicas) dismiss(replica)
      replicas = []
      await Promise.all(leaving)
    },
  }
}
