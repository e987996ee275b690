import { ConfigError } from './config-error.ts'
import type { ConfigReader } from './config-reader.ts'

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const localhost = '127.0.0.1'

/** Where it listens; the gateway's as well. Port 0 takes any free one. */
export const readListening = (read: ConfigReader, port: number) => ({
  host: read.text('HOST', localhost, 'Address it listens on.'),
  port: read.integer('PORT', { fallback: port, max: 65_535 }, 'Port it listens on; 0 takes any free one.'),
})

export const readLogLevel = (read: ConfigReader) =>
  read.oneOf('LOG_LEVEL', logLevels, 'info', 'What is logged; SIGUSR2 switches to `debug` and back.')

/** Which commit runs, where the build says so. */
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
    /** How much of that is spent serving on, so that load balancers have noticed and send no more requests. */
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

/** Where a service is: one URL a replica. */
export function readServiceUrls(read: ConfigReader, name: string, fallback: string): readonly string[] {
  const urls = readList(read, name, fallback, 'Where the service is: one URL a replica, separated by commas.')
  if (urls.length === 0) throw new ConfigError(`${name} holds no URL: set one a replica, separated by commas.`)
  return urls.map((url) => {
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? '') && URL.parse(url)?.pathname === '/')
      return url.replace(/\/$/, '')
    throw new ConfigError(`${name} holds "${url}": set http:// or https:// URLs without a path, separated by commas.`)
  })
}

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
