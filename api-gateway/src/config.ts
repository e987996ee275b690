import { hostName } from '@storefleet/http'
import { readTokens } from '@storefleet/identity'
import {
  ConfigError,
  type ConfigReader,
  readBuildRevision,
  readCorsOrigins,
  readList,
  readListening,
  readLogLevel,
  readRedis,
  readServiceUrls,
  readSettings,
  readShutdown,
  readTracing,
} from '@storefleet/process'
import { parseNetworks } from './http/client-address.ts'
import type { ServiceName } from './route-table.ts'

export type GatewayConfig = Readonly<ReturnType<typeof readGatewayConfig>>

/** Reads the gateway's settings; throws a ConfigError that names what is wrong. */
export const readGatewayConfig = (env: NodeJS.ProcessEnv) => readSettings(env, readAll)

/** All settings of the service, as `docs/settings.md` lists them. */
export function readAll(read: ConfigReader) {
  const upstreamUrls = readUpstreamUrls(read)
  const tokens = readTokens(read, `${upstreamUrls['user-service']?.[0]}/api/v1/auth/jwks`)
  const { publicUrl } = tokens
  return {
    service: 'api-gateway',
    isProduction: read.isProduction,
    ...readListening(read, 3000),
    /** Where Prometheus reads; undefined is nowhere, 0 any free port. */
    metricsPort: readOptionalPort(read, 'METRICS_PORT'),
    logLevel: readLogLevel(read),
    ...readShutdown(read),
    buildRevision: readBuildRevision(read),
    ...readTracing(read),
    ...readRedis(read),
    ...tokens,
    isHttps: read.isProduction || publicUrl.startsWith('https:'),
    shopName: read.text(
      'STORE_NAME',
      'Storefleet',
      'Name on pages until order-service has told the one of the profile.',
    ),
    upstreamUrls,
    ...readRates(read),
    responseCacheBytes:
      read.integer(
        'ANSWER_CACHE_MB',
        { fallback: 64, max: 16_384 },
        'Memory for responses that are shared; 0 sends every request to its service.',
      ) *
      1024 *
      1024,
    ...readClientBounds(read),
    ...readUpstreamBounds(read),
    trustedProxies: read.attempt(() => readNetworks(read, 'TRUSTED_PROXIES')),
    /** Names under which the shop is open; undefined is any name. */
    allowedHosts: readAllowedHosts(read, publicUrl),
    corsOrigins: read.attempt(() => readCorsOrigins(read)),
    /** Whether the development mailbox is reachable: notification-service has one where it sends no real email. */
    hasMailbox: !read.isProduction && read.optionalText('SMTP_URL', smtpMeaning) === undefined,
  }
}

const smtpMeaning = 'As for notification-service: once it is set, or in production, there is no `/mailbox`.'

/** Requests a minute; 0 is no limit. */
const readRates = (read: ConfigReader) => ({
  rateLimitPerMinute: read.integer(
    'RATE_LIMIT_PER_MINUTE',
    { fallback: 1200 },
    'Requests a minute of one client: who is signed in, or else an IPv4 address or IPv6 /64; 0 is no limit.',
  ),
  signInLimitPerMinute: read.integer(
    'SIGN_IN_LIMIT_PER_MINUTE',
    { fallback: 30 },
    'Requests a minute of one address to sign in, sign up or have an email sent; 0 is no limit.',
  ),
  pageLimitPerMinute: read.integer(
    'PAGE_LIMIT_PER_MINUTE',
    { fallback: 600 },
    'Pages a minute of one client, of those that the storefront renders; 0 is no limit.',
  ),
})

/** What clients may take of this process before they are refused. */
const readClientBounds = (read: ConfigReader) => ({
  maxConnections: read.integer(
    'MAX_CONNECTIONS',
    { fallback: 10_000 },
    'Open connections of all clients together; 0 is no limit.',
  ),
  connectionsPerClient: read.integer(
    'CONNECTIONS_PER_CLIENT',
    { fallback: 1_000 },
    'Open connections of one address or IPv6 /64, trusted proxies excepted; 0 is no limit.',
  ),
  requestsInFlightPerClient: read.integer(
    'REQUESTS_IN_FLIGHT_PER_CLIENT',
    { fallback: 1_000 },
    'Requests of one client that have no complete response yet; 0 is no limit.',
  ),
  bodyMemoryBytes:
    read.integer(
      'BODY_MEMORY_MB',
      { fallback: 64, min: 1, max: 16_384 },
      'Memory for request bodies together; half of it for one client.',
    ) *
    1024 *
    1024,
  /** How slowly a client may send a body or read a response: the grace, and the time the bytes take at the minimum rate. */
  transferPace: {
    graceMs: read.integer(
      'TRANSFER_GRACE_MS',
      { fallback: 20_000, min: 1, max: 600_000 },
      'How long a client may send or read nothing.',
    ),
    minBytesPerSecond: read.integer(
      'TRANSFER_MIN_BYTES_PER_SECOND',
      { fallback: 500, min: 1 },
      'How slowly a client may send or read after that.',
    ),
  },
})

const readUpstreamBounds = (read: ConfigReader) => ({
  upstreamConnections: read.integer(
    'UPSTREAM_CONNECTIONS',
    { fallback: 256, min: 1, max: 10_000 },
    'Connections to each replica of a service.',
  ),
  upstreamQueue: read.integer(
    'UPSTREAM_QUEUE',
    { fallback: 256, max: 100_000 },
    'Requests that may wait for one of them.',
  ),
})

const readUpstreamUrls = (read: ConfigReader): Record<ServiceName, readonly string[]> => ({
  'user-service': read.attempt(() => readServiceUrls(read, 'USER_SERVICE_URL', 'http://127.0.0.1:3001')),
  'product-service': read.attempt(() => readServiceUrls(read, 'PRODUCT_SERVICE_URL', 'http://127.0.0.1:3002')),
  'order-service': read.attempt(() => readServiceUrls(read, 'ORDER_SERVICE_URL', 'http://127.0.0.1:3003')),
  'notification-service': read.attempt(() =>
    readServiceUrls(read, 'NOTIFICATION_SERVICE_URL', 'http://127.0.0.1:3004'),
  ),
  storefront: read.attempt(() => readStorefrontUrls(read)),
})

/** None where the shop has no pages of its own. */
const readStorefrontUrls = (read: ConfigReader): readonly string[] =>
  read.optionalText('STOREFRONT_URL', storefrontMeaning) === undefined
    ? []
    : readServiceUrls(read, 'STOREFRONT_URL', '')

const storefrontMeaning =
  'Where the storefront is: one URL a replica, separated by commas; without it `/` is a page about the API.'

/** In development only names of this machine and that of `PUBLIC_URL`, besides those that are listed: see `isLocalHost`. */
function readAllowedHosts(read: ConfigReader, publicUrl: string): ReadonlySet<string> | undefined {
  const meaning =
    'Names under which the shop is open, separated by commas, besides that of `PUBLIC_URL` and in development those of this machine; without it in production any name.'
  const listed = readList(read, 'ALLOWED_HOSTS', '', meaning).map(hostName)
  if (read.isProduction && listed.length === 0) return undefined
  return new Set([...listed, hostName(new URL(publicUrl).host)])
}

const trustedProxiesMeaning =
  'Addresses and networks such as `10.0.0.0/8,::1`, separated by commas, whose `X-Forwarded-*` is believed, walked from the right.'

function readNetworks(read: ConfigReader, name: string) {
  try {
    return parseNetworks(readList(read, name, '', trustedProxiesMeaning))
  } catch (error) {
    const entry = error instanceof RangeError ? error.message : String(error)
    throw new ConfigError(
      `${name} holds "${entry}": set addresses or networks such as 10.0.0.0/8, separated by commas.`,
    )
  }
}

const readOptionalPort = (read: ConfigReader, name: string) =>
  read.optionalText(
    name,
    'Port that Prometheus reads metrics from; 0 takes any free one, and without it there is none.',
  ) === undefined
    ? undefined
    : read.integer(name, { fallback: 0, max: 65_535 })
