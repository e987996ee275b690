import { Pool } from 'undici'
import { type CircuitBreaker, createCircuitBreaker, defaultBreaker } from './circuit-breaker.ts'

/** One replica of a service: its connections, and whether it answers. */
export type Upstream = Readonly<{ url: string; pool: Pool; breaker: CircuitBreaker }>

/** All replicas of one service, asked in turn. */
export type Upstreams = Readonly<{
  replicas: readonly Upstream[]
  /** The next replica that may be asked, leaving out those in `tried`; undefined where there is none. */
  next(now: number, tried?: readonly Upstream[]): Upstream | undefined
  /** Seconds until one of them may be asked again; at least 1. */
  retryAfterSeconds(now: number): number
  /** Waits for what is under way, then closes every connection. */
  close(): Promise<void>
}>

const connectTimeoutMs = 2_000
const connectionsPerReplica = 256
/** Below what the services keep idle connections for, so that none is used just as the other side closes it. */
const keepAliveTimeoutMs = 4_000

const openPool = (url: string) =>
  new Pool(url, {
    connections: connectionsPerReplica,
    connectTimeout: connectTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    keepAliveMaxTimeout: keepAliveTimeoutMs,
    pipelining: 1,
    allowH2: false,
  })

/** Connects lazily: a service may come up after the gateway. */
export function createUpstreams(urls: readonly string[]): Upstreams {
  const replicas: readonly Upstream[] = urls.map((url) => ({
    url,
    pool: openPool(url),
    breaker: createCircuitBreaker(defaultBreaker),
  }))
  let turn = 0

  return {
    replicas,

    next(now, tried) {
      for (let step = 0; step < replicas.length; step++) {
        turn = turn + 1 < replicas.length ? turn + 1 : 0
        const replica = replicas[turn] as Upstream
        if (tried?.includes(replica)) continue
        if (replica.breaker.allows(now)) return replica
      }
      return undefined
    },

    retryAfterSeconds(now) {
      const shortestMs = Math.min(...replicas.map((replica) => replica.breaker.pauseMs(now)))
      return Math.max(1, Math.ceil(shortestMs / 1000))
    },

    async close() {
      await Promise.all(replicas.map((replica) => replica.pool.close()))
    },
  }
}
