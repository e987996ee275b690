import {
  ConfigError,
  type ConfigReader,
  readBuildRevision,
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
    trustedProxies: read.attempt(() => readNetworks(read, 'TRUSTED_PROXIES')),
    corsOrigins: read.attempt(() => readList(read, 'CORS_ORIGINS').map((origin) => readOrigin('CORS_ORIGINS', origin))),
    /** Whether the development mailbox is reachable: notification-service has one where it sends no real email. */
    hasMailbox: !read.isProduction && read.optionalText('SMTP_URL') === undefined,
  }
}

const readUpstreamUrls = (read: ConfigReader): Record<ServiceName, readonly string[]> => ({
  'user-service': read.attempt(() => readUrls(read, 'USER_SERVICE_URL', 'http://127.0.0.1:3001')),
  'product-service': read.attempt(() => readUrls(read, 'PRODUCT_SERVICE_URL', 'http://127.0.0.1:3002')),
  'order-service': read.attempt(() => readUrls(read, 'ORDER_SERVICE_URL', 'http://127.0.0.1:3003')),
  'notification-service': read.attempt(() => readUrls(read, 'NOTIFICATION_SERVICE_URL', 'http://127.0.0.1:3004')),
})

const readList = (read: ConfigReader, name: string, fallback = ''): string[] =>
  read
    .text(name, fallback)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

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

function readOrigin(name: string, origin: string): string {
  if (URL.parse(origin)?.origin === origin) return origin
  throw new ConfigError(`${name} holds "${origin}": set origins such as https://shop.example, separated by commas.`)
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
