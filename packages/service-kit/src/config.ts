import { ConfigError } from './config-error.ts'
import type { ConfigReader } from './config-reader.ts'
import { databasePoolings } from './database/pooling.ts'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const localhost = '127.0.0.1'

/** The settings every service has. */
export type ServiceConfig = Readonly<ReturnType<typeof readServiceConfig>>

/**
 * Reads the settings every service has. `port` is the default port; 0 takes any free one.
 * gRPC listens 1000 ports above it.
 */
export function readServiceConfig(read: ConfigReader, { service, port }: { service: string; port: number }) {
  const publicUrl = read.url('PUBLIC_URL', 'http://localhost:3000')
  return {
    service,
    ...readShutdown(read),
    ...readTracing(read),
    isProduction: read.isProduction,
    host: read.text('HOST', localhost),
    port: read.integer('PORT', { fallback: port, max: 65_535 }),
    grpcPort: read.integer('GRPC_PORT', { fallback: port + 1000, max: 65_535 }),
    databaseUrl: read.attempt(() => readDatabaseUrl(read, service)),
    /** What lies between the service and PostgreSQL: see `DatabasePooling`. */
    databasePooling: read.oneOf('DATABASE_POOLING', databasePoolings, 'session'),
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', { fallback: 10, min: 1, max: 1000 }),
    eventBusUrl: read.attempt(() => readEventBusUrl(read)),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    buildRevision: readBuildRevision(read),
    /** How long events are kept once they are published or handled; 0 is for ever. */
    retentionDays: read.integer('RETENTION_DAYS', { fallback: 90, max: 36_500 }),
    /** Where customers reach the gateway; links in emails start with it. */
    publicUrl,
    jwksUrl: read.url('JWKS_URL', 'http://127.0.0.1:3001/api/v1/auth/jwks'),
    tokenIssuer: read.text('TOKEN_ISSUER', publicUrl),
    tokenAudience: read.text('TOKEN_AUDIENCE', publicUrl),
  }
}

/** The secrets that seal what is secret in the events of a service, for it and for who needs it: `ORDER_SERVICE_EVENT_SECRET`. */
export const readEventSecrets = (read: ConfigReader, publisher: string) =>
  read.secrets(`${publisher.toUpperCase().replaceAll('-', '_')}_EVENT_SECRET`, {
    developmentDefault: `development-only-${publisher}-event-secret`,
  })

/** The secrets that sign the gRPC calls of a service, for the service itself and for those it calls: `ORDER_SERVICE_TOKEN_SECRET`. */
export const readCallerSecrets = (read: ConfigReader, caller: string) =>
  read.secrets(`${caller.toUpperCase().replaceAll('-', '_')}_TOKEN_SECRET`, {
    developmentDefault: `development-only-${caller}-token-secret`,
  })

function readDatabaseUrl(read: ConfigReader, service: string): string {
  const url = read.text('DATABASE_URL', `pglite://.data/${service}`)
  if (/^postgres(ql)?:\/\//.test(url) ? URL.canParse(url) : /^pglite:\/\/./.test(url)) return url
  throw new ConfigError(
    'DATABASE_URL is not one we can open: set postgres://user:password@host/name or pglite://folder.',
  )
}

const eventBusProtocols = ['in-process:', 'amqp:', 'amqps:', 'redis:', 'rediss:']

/** Whether it may be `in-process:` in production is up to the process: one that runs all services may. */
export function readEventBusUrl(read: ConfigReader): string {
  const url = read.text('EVENT_BUS_URL', 'in-process:')
  if (eventBusProtocols.includes(URL.parse(url)?.protocol ?? '')) return url
  throw new ConfigError('EVENT_BUS_URL names no event bus: set in-process:, amqp(s)://… or redis(s)://….')
}

/** Which commit runs, where whoever built it says so. */
export const readBuildRevision = (read: ConfigReader) => read.optionalText('BUILD_REVISION')

/** How a process stops; the gateway's as well. */
export function readShutdown(read: ConfigReader) {
  const gracePeriodMs = read.integer('GRACE_PERIOD_MS', { fallback: 15_000, min: 100, max: 600_000 })
  return {
    /** How long shutdown may take before the process ends anyway. */
    gracePeriodMs,
    /** How much of that is spent serving on, so that whoever sends requests here has noticed and stopped. */
    drainDelayMs: read.integer('DRAIN_DELAY_MS', { fallback: 0, max: gracePeriodMs - 100 }),
  }
}

/** Where traces go, and how many; OpenTelemetry's own names. The gateway's as well. */
export function readTracing(read: ConfigReader) {
  const tracesEndpoint = read.optionalText('OTEL_EXPORTER_OTLP_ENDPOINT') && read.url('OTEL_EXPORTER_OTLP_ENDPOINT')
  return { tracesEndpoint, tracesSampleRatio: read.attempt(() => readSampleRatio(read)) }
}

function readSampleRatio(read: ConfigReader): number {
  const ratio = Number(read.text('OTEL_TRACES_SAMPLER_ARG', '0.1'))
  if (ratio >= 0 && ratio <= 1) return ratio
  throw new ConfigError('OTEL_TRACES_SAMPLER_ARG is not a share of all traces: set a number from 0 to 1.')
}

/** What a process needs before it makes its service; the gateway's as well. */
export function readProcessConfig(read: ConfigReader) {
  return {
    ...readRedis(read),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    gracePeriodMs: readShutdown(read).gracePeriodMs,
    /** Whether it ends as soon as the tables are up to date. */
    isMigrateOnly: read.flag('MIGRATE_ONLY', false),
  }
}

function readRedisUrl(read: ConfigReader): string | undefined {
  const redisUrl = read.optionalText('REDIS_URL')
  if (redisUrl === undefined || /^rediss?:$/.test(URL.parse(redisUrl)?.protocol ?? '')) return redisUrl
  throw new ConfigError('REDIS_URL is not the URL of a Redis: set redis://… or rediss://….')
}

/** The Redis for what replicas share; without one each process keeps its own. */
export function readRedis(read: ConfigReader) {
  return {
    redisUrl: read.attempt(() => readRedisUrl(read)),
    /** What its keys begin with, so that several shops can share one. */
    redisPrefix: read.text('REDIS_PREFIX', 'storefleet'),
  }
}

/** The entries of a setting that separates them by commas. */
export const readList = (read: ConfigReader, name: string, fallback = ''): string[] =>
  read
    .text(name, fallback)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** Origins other than that of `PUBLIC_URL` whose pages may call the API, with cookies, and sign in. */
export function readCorsOrigins(read: ConfigReader): readonly string[] {
  return readList(read, 'CORS_ORIGINS').map((origin) => {
    if (URL.parse(origin)?.origin === origin) return origin
    throw new ConfigError(
      `CORS_ORIGINS holds "${origin}": set origins such as https://shop.example, separated by commas.`,
    )
  })
}
