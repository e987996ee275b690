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
  return {
    service,
    ...readShutdown(read),
    ...readTracing(read),
    isProduction: read.isProduction,
    ...readListening(read, port),
    grpcPort: read.integer('GRPC_PORT', { fallback: port + 1000, max: 65_535 }, 'Port that gRPC listens on.'),
    ...readDatabase(read, service),
    eventBusUrl: read.attempt(() => readEventBusUrl(read)),
    logLevel: readLogLevel(read),
    buildRevision: readBuildRevision(read),
    retentionDays: read.integer(
      'RETENTION_DAYS',
      { fallback: 90, max: 36_500 },
      'Days that events are kept once they are published or handled; 0 keeps them for ever.',
    ),
    ...readTokens(read, 'http://127.0.0.1:3001/api/v1/auth/jwks'),
  }
}

/** Where it listens; the gateway's as well. Port 0 takes any free one. */
export const readListening = (read: ConfigReader, port: number) => ({
  host: read.text('HOST', localhost, 'Address it listens on.'),
  port: read.integer('PORT', { fallback: port, max: 65_535 }, 'Port it listens on; 0 takes any free one.'),
})

/** How it verifies signed tokens; the gateway's as well. */
export function readTokens(read: ConfigReader, jwksUrl: string) {
  const publicUrl = readPublicUrl(read)
  return {
    publicUrl,
    jwksUrl: read.url('JWKS_URL', jwksUrl, 'Where the keys are that sign access tokens: a route of user-service.'),
    tokenIssuer: read.text('TOKEN_ISSUER', publicUrl, 'Issuer of access tokens; `PUBLIC_URL` where it is not set.'),
    tokenAudience: read.text(
      'TOKEN_AUDIENCE',
      publicUrl,
      'Audience of access tokens; `PUBLIC_URL` where it is not set.',
    ),
  }
}

const readPublicUrl = (read: ConfigReader) =>
  read.url('PUBLIC_URL', 'http://localhost:3000', 'Where customers reach the gateway; links in emails begin with it.')

export const readLogLevel = (read: ConfigReader) =>
  read.oneOf('LOG_LEVEL', logLevels, 'info', 'What is logged; SIGUSR2 switches to `debug` and back.')

function readDatabase(read: ConfigReader, service: string) {
  return {
    databaseUrl: read.attempt(() => readDatabaseUrl(read, service)),
    /** What lies between the service and PostgreSQL: see `DatabasePooling`. */
    databasePooling: read.oneOf(
      'DATABASE_POOLING',
      databasePoolings,
      'session',
      '`transaction` behind a pooler such as PgBouncer with `pool_mode = transaction`.',
    ),
    databasePoolSize: read.integer(
      'DATABASE_POOL_SIZE',
      { fallback: 10, min: 1, max: 1000 },
      'Database connections of one process.',
    ),
  }
}

/** The secrets that seal what is secret in the events of a service, for it and for who needs it: `ORDER_SERVICE_EVENT_SECRET`. */
export const readEventSecrets = (read: ConfigReader, publisher: string) =>
  read.secrets(
    `${publisher.toUpperCase().replaceAll('-', '_')}_EVENT_SECRET`,
    { developmentDefault: `development-only-${publisher}-event-secret` },
    `Seals what is secret in the events of ${publisher}; shared with the services that open it.`,
  )

/** The secrets that sign the gRPC calls of a service, for the service itself and for those it calls: `ORDER_SERVICE_TOKEN_SECRET`. */
export const readCallerSecrets = (read: ConfigReader, caller: string) =>
  read.secrets(
    `${caller.toUpperCase().replaceAll('-', '_')}_TOKEN_SECRET`,
    { developmentDefault: `development-only-${caller}-token-secret` },
    `Signs the gRPC calls of ${caller}; shared with the services it calls.`,
  )

function readDatabaseUrl(read: ConfigReader, service: string): string {
  const url = read.text(
    'DATABASE_URL',
    `pglite://.data/${service}`,
    'Its own database: `postgres://user:password@host/name`, or `pglite://folder` for an embedded one.',
  )
  if (/^postgres(ql)?:\/\//.test(url) ? URL.canParse(url) : /^pglite:\/\/./.test(url)) return url
  throw new ConfigError(
    'DATABASE_URL is not one we can open: set postgres://user:password@host/name or pglite://folder.',
  )
}

const eventBusProtocols = ['in-process:', 'amqp:', 'amqps:', 'redis:', 'rediss:']

/** Whether it may be `in-process:` in production is up to the process: one that runs all services may. */
export function readEventBusUrl(read: ConfigReader): string {
  const url = read.text(
    'EVENT_BUS_URL',
    'in-process:',
    'The event bus: `amqp(s)://…` or `redis(s)://…`; `in-process:` where all services run in one process.',
  )
  if (eventBusProtocols.includes(URL.parse(url)?.protocol ?? '')) return url
  throw new ConfigError('EVENT_BUS_URL names no event bus: set in-process:, amqp(s)://… or redis(s)://….')
}

/** Which commit runs, where whoever built it says so. */
export const readBuildRevision = (read: ConfigReader) =>
  read.optionalText('BUILD_REVISION', 'Commit that runs, as `/health/ready` returns it.')

/** How a process stops; the gateway's as well. */
export function readShutdown(read: ConfigReader) {
  const gracePeriodMs = read.integer(
    'GRACE_PERIOD_MS',
    { fallback: 15_000, min: 100, max: 600_000 },
    'How long shutdown may take before the process ends anyway.',
  )
  return {
    /** How long shutdown may take before the process ends anyway. */
    gracePeriodMs,
    /** How much of that is spent serving on, so that whoever sends requests here has noticed and stopped. */
    drainDelayMs: read.integer(
      'DRAIN_DELAY_MS',
      { fallback: 0, max: gracePeriodMs - 100 },
      'How much of `GRACE_PERIOD_MS` it serves on after SIGTERM, while load balancers notice.',
    ),
  }
}

/** Where traces go, and how many; OpenTelemetry's own names. The gateway's as well. */
export function readTracing(read: ConfigReader) {
  const tracesEndpoint =
    read.optionalText(
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'Base URL of the OTLP/HTTP receiver that traces are sent to; nothing is traced without it.',
    ) && read.url('OTEL_EXPORTER_OTLP_ENDPOINT')
  return { tracesEndpoint, tracesSampleRatio: read.attempt(() => readSampleRatio(read)) }
}

function readSampleRatio(read: ConfigReader): number {
  const ratio = Number(
    read.text(
      'OTEL_TRACES_SAMPLER_ARG',
      '0.1',
      'Share of traces that is kept, 0 to 1; those that fail are always kept.',
    ),
  )
  if (ratio >= 0 && ratio <= 1) return ratio
  throw new ConfigError('OTEL_TRACES_SAMPLER_ARG is not a share of all traces: set a number from 0 to 1.')
}

/** What a process needs before it makes its service; the gateway's as well. */
export function readProcessConfig(read: ConfigReader) {
  return {
    ...readRedis(read),
    logLevel: readLogLevel(read),
    gracePeriodMs: readShutdown(read).gracePeriodMs,
    /** Whether it ends as soon as the tables are up to date. */
    isMigrateOnly: readMigrateOnly(read),
  }
}

export const readMigrateOnly = (read: ConfigReader) =>
  read.flag('MIGRATE_ONLY', false, 'Bring the tables up to date and end.')

function readRedisUrl(read: ConfigReader): string | undefined {
  const redisUrl = read.optionalText(
    'REDIS_URL',
    '`redis(s)://…` for what processes share, such as ended sessions; without it each process keeps its own.',
  )
  if (redisUrl === undefined || /^rediss?:$/.test(URL.parse(redisUrl)?.protocol ?? '')) return redisUrl
  throw new ConfigError('REDIS_URL is not the URL of a Redis: set redis://… or rediss://….')
}

/** The Redis for what replicas share; without one each process keeps its own. */
export function readRedis(read: ConfigReader) {
  return {
    redisUrl: read.attempt(() => readRedisUrl(read)),
    /** What its keys begin with, so that several shops can share one. */
    redisPrefix: read.text(
      'REDIS_PREFIX',
      'storefleet',
      'What the keys in Redis begin with: several fleets can share one.',
    ),
  }
}

/** The entries of a setting that separates them by commas. */
export const readList = (read: ConfigReader, name: string, fallback = '', meaning?: string): string[] =>
  read
    .text(name, fallback, meaning)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** Origins other than that of `PUBLIC_URL` whose pages may call the API, with cookies, and sign in. */
export function readCorsOrigins(read: ConfigReader): readonly string[] {
  const meaning =
    'Other origins whose pages may call the API with cookies and sign in; api-gateway and user-service need the same.'
  return readList(read, 'CORS_ORIGINS', '', meaning).map((origin) => {
    if (URL.parse(origin)?.origin === origin) return origin
    throw new ConfigError(
      `CORS_ORIGINS holds "${origin}": set origins such as https://shop.example, separated by commas.`,
    )
  })
}
