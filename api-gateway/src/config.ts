import {
  ConfigError,
  type ConfigReader,
  hostName,
  readBuildRevision,
  readCorsOrigins,
  readList,
  readRedis,
  readSettings,
  readShutdown,
  readTracing,
} from '@storefleet/service-kit'
import { parseNetworks } from './edge/client-address.ts'
import type { ServiceName } from './route-table.ts'

export type GatewayConfig = Readonly<ReturnType<typeof readGatewayConfig>>

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Reads the gateway's settings; throws a ConfigError that names what is wrong. */
export const readGatewayConfig = (env: NodeJS.ProcessEnv) => readSettings(env, readAll)

function readAll(read: ConfigReader) {
  const publicUrl = read.url('PUBLIC_URL', 'http://localhost:3000')
  const upstreamUrls = readUpstreamUrls(read)
  return {
    service: 'api-gateway',
    isProduction: read.isProduction,
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', { fallback: 3000, max: 65_535 }),
    /** Where Prometheus reads; undefined is nowhere, 0 any free port. */
    metricsPort: readOptionalPort(read, 'METRICS_PORT'),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    ...readShutdown(read),
    buildRevision: readBuildRevision(read),
    ...readTracing(read),
    ...readRedis(read),
    publicUrl,
    isHttps: read.isProduction || publicUrl.startsWith('https:'),
    shopName: read.text('STORE_NAME', 'Storefleet'),
    upstreamUrls,
    jwksUrl: read.url('JWKS_URL', `${upstreamUrls['user-service']?.[0]}/api/v1/auth/jwks`),
    tokenIssuer: read.text('TOKEN_ISSUER', publicUrl),
    tokenAudience: read.text('TOKEN_AUDIENCE', publicUrl),
    /** Requests a minute of one client: a signed-in user, or else an address. 0 is no limit. */
    rateLimitPerMinute: read.integer('RATE_LIMIT_PER_MINUTE', { fallback: 1200 }),
    /** Requests a minute of one address to sign in, sign up or have an email sent. 0 is no limit. */
    signInLimitPerMinute: read.integer('SIGN_IN_LIMIT_PER_MINUTE', { fallback: 30 }),
    /** What answers that are shared may take of this process's memory; 0 has every request reach its service. */
    answerCacheBytes: read.integer('ANSWER_CACHE_MB', { fallback: 64, max: 16_384 }) * 1024 * 1024,
    ...readBounds(read),
    trustedProxies: read.attempt(() => readNetworks(read, 'TRUSTED_PROXIES')),
    /** Names under which the shop is open; undefined is any name. */
    allowedHosts: readAllowedHosts(read, publicUrl),
    corsOrigins: read.attempt(() => readCorsOrigins(read)),
    /** Whether the development mailbox is reachable: notification-service has one where it sends no real email. */
    hasMailbox: !read.isProduction && read.optionalText('SMTP_URL') === undefined,
  }
}

/** What clients may take of this process, and requests of a service, before they are refused. */
const readBounds = (read: ConfigReader) => ({
  /** Open connections of all clients together; 0 is no limit. */
  maxConnections: read.integer('MAX_CONNECTIONS', { fallback: 10_000 }),
  /** Open connections of one address, or one IPv6 /64; 0 is no limit. Trusted proxies are not counted. */
  connectionsPerClient: read.integer('CONNECTIONS_PER_CLIENT', { fallback: 1_000 }),
  /** Requests of one client that have no complete answer yet; 0 is no limit. */
  requestsInFlightPerClient: read.integer('REQUESTS_IN_FLIGHT_PER_CLIENT', { fallback: 1_000 }),
  /** What request bodies may take of memory together; those of one client half of it. */
  bodyMemoryBytes: read.integer('BODY_MEMORY_MB', { fallback: 64, min: 1, max: 16_384 }) * 1024 * 1024,
  /** How slowly a client may send a body or take an answer: the grace, and the time the bytes take at the minimum rate. */
  transferPace: {
    graceMs: read.integer('TRANSFER_GRACE_MS', { fallback: 20_000, min: 1, max: 600_000 }),
    minBytesPerSecond: read.integer('TRANSFER_MIN_BYTES_PER_SECOND', { fallback: 500, min: 1 }),
  },
  /** Connections to one replica of a service, and requests that may wait for one. */
  upstreamConnections: read.integer('UPSTREAM_CONNECTIONS', { fallback: 256, min: 1, max: 10_000 }),
  upstreamQueue: read.integer('UPSTREAM_QUEUE', { fallback: 256, max: 100_000 }),
})

const readUpstreamUrls = (read: ConfigReader): Record<ServiceName, readonly string[]> => ({
  'user-service': read.attempt(() => readUrls(read, 'USER_SERVICE_URL', 'http://127.0.0.1:3001')),
  'product-service': read.attempt(() => readUrls(read, 'PRODUCT_SERVICE_URL', 'http://127.0.0.1:3002')),
  'order-service': read.attempt(() => readUrls(read, 'ORDER_SERVICE_URL', 'http://127.0.0.1:3003')),
  'notification-service': read.attempt(() => readUrls(read, 'NOTIFICATION_SERVICE_URL', 'http://127.0.0.1:3004')),
})

/** One URL a replica, separated by commas. */
function readUrls(read: ConfigReader, name: string, fallback: string): readonly string[] {
  const urls = readList(read, name, fallback)
  if (urls.length === 0) throw new ConfigError(`${name} holds no URL: set one a replica, separated by commas.`)
  return urls.map((url) => {
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? '') && URL.parse(url)?.pathname === '/')
      return url.replace(/\/$/, '')
    throw new ConfigError(`${name} holds "${url}": set http:// or https:// URLs without a path, separated by commas.`)
  })
}

/** In development only names of this machine and that of `PUBLIC_URL`, besides those that are listed: see `isLocalHost`. */
function readAllowedHosts(read: ConfigReader, publicUrl: string): ReadonlySet<string> | undefined {
  const listed = readList(read, 'ALLOWED_HOSTS').map(hostName)
  if (read.isProduction && listed.length === 0) return undefined
  return new Set([...listed, hostName(new URL(publicUrl).host)])
}

function readNetworks(read: ConfigReader, name: string) {
  try {
    return parseNetworks(readList(read, name))
  } catch (error) {
    const entry = error instanceof RangeError ? error.message : String(error)
    throw new ConfigError(
      `${name} holds "${entry}": set addresses or networks such as 10.0.0.0/8, separated by commas.`,
    )
  }
}

const readOptionalPort = (read: ConfigReader, name: string) =>
  read.optionalText(name) === undefined ? undefined : read.integer(name, { fallback: 0, max: 65_535 })
