import { EventEmitter } from 'node:events'
import { createClient } from '@redis/client'
import type { Logger } from '@storefleet/observability'
import { watchConnection } from './watch-connection.ts'

type Client = ReturnType<typeof createRedisClient>

export type RedisConnection = Client

export type RedisConnectionOptions = {
  /** `redis://` or `rediss://`, with the number of the database as its path. */
  url: string
  /** How the connection is called in `CLIENT LIST`. */
  name: string
  logger: Logger
  /** Whether commands wait while Redis is away, for 5 s at most; else they are rejected at once. */
  waitsForRedis?: boolean
  /** How often Redis is asked whether it is there, and how long it may take to answer that. A blocking read must be shorter. */
  pingEveryMs?: number
  pingTimeoutMs?: number
}

const defaults = { pingEveryMs: 2_500, pingTimeoutMs: 4_000 }
const silenceMs = ({ pingEveryMs, pingTimeoutMs }: Partial<typeof defaults>) =>
  (pingEveryMs ?? defaults.pingEveryMs) + (pingTimeoutMs ?? defaults.pingTimeoutMs)

/** What is told of the connection, whichever client has it. */
const events = ['ready', 'error', 'end']

/**
 * A connection that is made in the background, and again whenever it is lost; `isReady` says whether it stands.
 * A command that was sent when the connection was lost is rejected: whether Redis has done it is not known.
 *
 * A network that passes nothing any more and closes nothing looks like a slow Redis for as long as commands are written, and the
 * client has no deadline for a response. So Redis is asked in between, and a client that gets no response is replaced by a new one.
 */
export function connectRedis(options: RedisConnectionOptions): RedisConnection {
  const { name, logger, pingEveryMs = defaults.pingEveryMs, pingTimeoutMs = defaults.pingTimeoutMs } = options
  const emitter = new EventEmitter()
  let isAway = false
  let isClosed = false

  const open = () => {
    const client = createRedisClient(options)
    for (const event of events) client.on(event, (...given) => client === current && emitter.emit(event, ...given))
    return client
  }
  const warn = (error: unknown) => {
    if (!isAway) logger.warn({ err: error, connection: name }, 'Redis is away: trying to reach it')
    isAway = true
  }
  emitter.on('error', warn)
  emitter.on('ready', () => {
    isAway = false
  })
  let current = open()
  connect(current)
  const replace = () => {
    if (isClosed) return
    warn(new Error(`Redis has not answered for ${pingTimeoutMs} ms`))
    const dead = current
    current = open()
    destroy(dead)
    connect(current)
  }
  const unwatch = watchConnection({ client: () => current, everyMs: pingEveryMs, timeoutMs: pingTimeoutMs, replace })
  const end = () => {
    isClosed = true
    unwatch()
  }

  return new Proxy(current, {
    get(_, property) {
      if (property in emitter) return bound(emitter, property)
      if (property === 'destroy' || property === 'close') end()
      return bound(current, property)
    },
  })
}

function bound(target: object, property: string | symbol): unknown {
  const value: unknown = Reflect.get(target, property)
  return typeof value === 'function' ? value.bind(target) : value
}

const createRedisClient = ({ url, name, waitsForRedis = false, ...times }: RedisConnectionOptions) =>
  createClient({
    url,
    name,
    disableOfflineQueue: !waitsForRedis,
    maintNotifications: 'disabled',
    // While it is being made nothing is asked: there the silence itself counts.
    socket: { connectTimeout: 5000, socketTimeout: silenceMs(times), reconnectStrategy },
  })

function connect(client: Client): void {
  client.connect().catch(() => {})
}

function destroy(client: Client): void {
  try {
    client.destroy()
  } catch {
    // It was closed already.
  }
}

const reconnectStrategy = (retries: number) => Math.min(50 * 2 ** retries, 2000) * (0.75 + Math.random() * 0.25)

/** Lets go of the connection at once; what it was still to answer is rejected. */
export async function disconnectRedis(client: RedisConnection): Promise<void> {
  if (client.isReady) await client.close()
  else client.destroy()
}
