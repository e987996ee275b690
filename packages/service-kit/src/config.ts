import { databasePoolings } from './database/pooling.ts'

/** A setting is missing or wrong. Its message is one sentence that names the variable and what to set. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export type ConfigReader = ReturnType<typeof createConfigReader>

/** Reads settings from the environment; every method throws a `ConfigError` for a value it cannot use. */
export function createConfigReader(env: NodeJS.ProcessEnv) {
  const isProduction = env.NODE_ENV === 'production'
  const given = (name: string) => (env[name] === undefined || env[name] === '' ? undefined : env[name])

  const text = (name: string, fallback?: string): string => {
    const value = given(name) ?? fallback
    if (value === undefined) throw new ConfigError(`${name} is not set: give it a value.`)
    return value
  }

  return {
    isProduction,
    text,
    optionalText: given,

    integer(name: string, limits: { fallback: number; min?: number; max?: number }): number {
      const { fallback, min = 0, max = Number.MAX_SAFE_INTEGER } = limits
      const value = given(name) === undefined ? fallback : Number(given(name))
      if (Number.isInteger(value) && value >= min && value <= max) return value
      throw new ConfigError(`${name} is "${given(name)}": set a whole number from ${min} to ${max}.`)
    },

    flag(name: string, fallback: boolean): boolean {
      const value = given(name) ?? String(fallback)
      if (value === 'true' || value === 'false') return value === 'true'
      throw new ConfigError(`${name} is "${value}": set true or false.`)
    },

    url(name: string, fallback?: string): string {
      const value = text(name, fallback)
      if (URL.canParse(value)) return value.replace(/\/$/, '')
      throw new ConfigError(`${name} is "${value}": set an absolute URL.`)
    },

    oneOf<const Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
      const value = given(name) ?? fallback
      const match = values.find((candidate) => candidate === value)
      if (match !== undefined) return match
      throw new ConfigError(`${name} is "${value}": set one of ${values.join(', ')}.`)
    },

    /** A secret of at least 32 characters; its development default is refused in production. */
    secret(name: string, { developmentDefault }: { developmentDefault: string }): string {
      const value = given(name)
      if (isProduction && (value === undefined || value === developmentDefault)) {
        throw new ConfigError(`${name} must be set to a secret of your own in production, at least 32 characters long.`)
      }
      if (value !== undefined && value.length < 32) {
        throw new ConfigError(`${name} is too short: set at least 32 characters.`)
      }
      return value ?? developmentDefault
    },

    /** As `secret`, or several divided by commas while one replaces another: the first is used, all are accepted. */
    secrets(name: string, options: { developmentDefault: string }): readonly [string, ...string[]] {
      const [first, ...others] = given(name)?.split(',') ?? [undefined]
      const one = (value: string | undefined) =>
        createConfigReader({ ...env, [name]: value?.trim() }).secret(name, options)
      return [one(first), ...others.map(one)]
    },
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
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
    databaseUrl: read.text('DATABASE_URL', `pglite://.data/${service}`),
    /** What lies between the service and PostgreSQL: see `DatabasePooling`. */
    databasePooling: read.oneOf('DATABASE_POOLING', databasePoolings, 'session'),
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', { fallback: 10, min: 1, max: 1000 }),
    eventBusUrl: read.text('EVENT_BUS_URL', 'in-process:'),
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
  const tracesSampleRatio = Number(read.text('OTEL_TRACES_SAMPLER_ARG', '0.1'))
  if (!(tracesSampleRatio >= 0 && tracesSampleRatio <= 1)) {
    throw new ConfigError('OTEL_TRACES_SAMPLER_ARG is not a share of all traces: set a number from 0 to 1.')
  }
  return { tracesEndpoint, tracesSampleRatio }
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

/** The Redis for what replicas share; without one each process keeps its own. */
export function readRedis(read: ConfigReader) {
  const redisUrl = read.optionalText('REDIS_URL')
  if (redisUrl !== undefined && !/^rediss?:$/.test(URL.parse(redisUrl)?.protocol ?? '')) {
    throw new ConfigError('REDIS_URL is not the URL of a Redis: set redis://… or rediss://….')
  }
  return {
    redisUrl,
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
