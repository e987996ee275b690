import pg from 'pg'
import { DatabaseUnavailable, toUnavailable } from './database-unavailable.ts'

/** How long the server and the network may take. In milliseconds. */
export type PostgresLimits = {
  /** To connect, and to wait for a connection that is free. */
  connectMs: number
  /** For a statement to wait for a lock; ended by the server. */
  lockMs: number
  /** For a statement; ended by the server. */
  statementMs: number
  /** For the response to a statement to arrive. More than `statementMs`: then the connection is dead, and is thrown away. */
  responseMs: number
  /** After this much silence, other connections of the same age are not trusted any more: see `Trust`. */
  silenceMs: number
  /** For a transaction to do nothing; ended by the server. */
  idleInTransactionMs: number
}

export const defaultLimits: PostgresLimits = {
  connectMs: 5_000,
  lockMs: 5_000,
  statementMs: 6_000,
  responseMs: 7_500,
  silenceMs: 2_000,
  idleInTransactionMs: 15_000,
}

/**
 * A network that stops carrying anything ends no connection, and those that are idle may be dead as well. So once a statement is
 * silent for long, connections that were made before it are replaced when they are next asked for.
 */
export class Trust {
  #madeAfterMs = Number.NEGATIVE_INFINITY

  distrustUntil(ms: number): void {
    this.#madeAfterMs = Math.max(this.#madeAfterMs, ms)
  }

  isTrusted(madeAtMs: number): boolean {
    return madeAtMs > this.#madeAfterMs
  }
}

/** One connection, lent to one caller. */
export type Lease = {
  /** Throws `DatabaseUnavailable` when there is no response in time, and when the connection is lost. */
  query(query: pg.QueryArrayConfig | string, limits?: { hasTimeLimit?: boolean }): Promise<pg.QueryArrayResult>
  /** Gives the connection back, or ends it where it is of no more use. */
  release(): void
  /** Ends the connection, even during a statement. */
  discard(): void
}

export type PoolOptions = {
  limits: PostgresLimits
  trust: Trust
  /** Sent on each new connection. */
  sessionSettings?: string | undefined
  onError: (error: Error) => void
}

export type PostgresPool = { lease(): Promise<Lease>; readonly pool: pg.Pool }

export function createPostgresPool(config: pg.PoolConfig, options: PoolOptions): PostgresPool {
  const { limits, trust, sessionSettings, onError } = options
  const madeAtMs = new WeakMap<pg.ClientBase, number>()
  const pool = new pg.Pool({
    ...config,
    connectionTimeoutMillis: limits.connectMs,
    // Sent after the connection is made, for a pooler in between refuses what it does not know at its start.
    onConnect: async (client) => {
      madeAtMs.set(client, performance.now())
      // A connection that breaks must not end the process, whether it is idle or lent: who uses it next is told.
      client.on('error', onError)
      if (sessionSettings !== undefined)
        await ask(client, sessionSettings, { ...limits, responseMs: limits.connectMs, trust })
    },
  })
  pool.on('error', () => {})

  async function connect(): Promise<pg.PoolClient> {
    for (;;) {
      const client = await pool.connect()
      if (trust.isTrusted(madeAtMs.get(client) ?? 0)) return client
      discard(client)
    }
  }

  return {
    pool,
    async lease() {
      const client = await connect().catch((error: Error) => {
        throw unavailableOf(error)
      })
      let isDead = false
      return {
        async query(query, { hasTimeLimit = true } = {}) {
          try {
            return await ask(client, query, hasTimeLimit ? { ...limits, trust } : undefined)
          } catch (error) {
            isDead ||= !(error instanceof pg.DatabaseError)
            throw toUnavailable(error)
          }
        },
        release() {
          if (isDead || !trust.isTrusted(madeAtMs.get(client) ?? 0)) discard(client)
          else client.release()
        },
        discard: () => discard(client),
      }
    },
  }
}

/** Every refusal of a new connection means that no statement can run. */
const unavailableOf = (error: Error) =>
  error instanceof DatabaseUnavailable
    ? error
    : new DatabaseUnavailable(`The database cannot be reached: ${error.message}`, { cause: error })

type ResponseLimits = Pick<PostgresLimits, 'responseMs' | 'silenceMs'> & { trust: Trust }

async function ask(
  client: pg.ClientBase,
  query: pg.QueryArrayConfig | string,
  limits: ResponseLimits | undefined,
): Promise<pg.QueryArrayResult> {
  const watch = limits && watchFor(client, limits)
  try {
    return await client.query(query as pg.QueryArrayConfig)
  } catch (error) {
    throw watch?.failure ?? error
  } finally {
    watch?.stop()
  }
}

/** Destroys the connection when its response does not come; what waits for it is then told that the connection was lost. */
function watchFor(client: pg.ClientBase, { responseMs, silenceMs, trust }: ResponseLimits) {
  const sentAtMs = performance.now()
  const watch = { failure: undefined as DatabaseUnavailable | undefined, stop: () => clearTimeout(timer) }
  const abort = () => {
    watch.failure = new DatabaseUnavailable(`The database did not answer within ${responseMs} ms`)
    streamOf(client)?.destroy()
  }
  const becomeSuspicious = () => {
    trust.distrustUntil(sentAtMs)
    timer = setTimeout(abort, Math.max(0, responseMs - silenceMs))
  }
  let timer = setTimeout(becomeSuspicious, Math.min(silenceMs, responseMs))
  return watch
}

/** Not `end()`, which sends a last message and waits for a network that may carry nothing. */
function discard(client: pg.PoolClient): void {
  streamOf(client)?.destroy()
  client.release(true)
}

const streamOf = (client: pg.ClientBase) =>
  (client as unknown as { connection?: { stream: { destroy(): void } } }).connection?.stream
