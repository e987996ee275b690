import { eventTopology } from '@storefleet/contracts'
import { readEventBusUrl, readMigrateOnly, readProcessConfig } from './config.ts'
import { ConfigError } from './config-error.ts'
import { type ConfigReader, readSettings } from './config-reader.ts'
import { createInProcessBus } from './events/in-process-bus.ts'
import { openEventBus } from './events/open-event-bus.ts'
import { createLogger } from './logger.ts'
import { describeError, toText } from './logging/describe-error.ts'
import { switchLevelOnSignal } from './logging/level-switch.ts'
import { openRevokedSessions } from './redis/open-revoked-sessions.ts'
import { createRevokedSessions } from './redis/revoked-sessions.ts'
import type { Service, ServiceHost } from './service.ts'

/** What makes a service: reading its settings and putting it together. */
export type ServiceProgram<Config> = {
  readConfig(env: NodeJS.ProcessEnv): Config
  create(config: Config, host: ServiceHost): Promise<Service>
  /** A service without events never looks for a bus. */
  hasEvents?: boolean
}

/**
 * Runs one service as this process: start, wait for SIGTERM or SIGINT, finish what is in flight, exit 0.
 * With MIGRATE_ONLY=true it ends as soon as the tables are up to date. Settings that cannot be used are told all at once.
 */
export async function runService<Config>(name: string, program: ServiceProgram<Config>): Promise<void> {
  const { readConfig, create, hasEvents = true } = program
  try {
    const { process: settings, service: config } = readSettings(process.env, (read) => ({
      process: readRunSettings(read, { hasEvents }),
      service: read.attempt(() => readConfig(process.env)),
    }))
    const { logLevel, isMigrateOnly, gracePeriodMs, busUrl, busPrefix, redisUrl, redisPrefix } = settings
    const logger = createLogger({ level: logLevel })
    switchLevelOnSignal(logger)
    const busOptions = { service: name, logger, consumers: eventTopology, prefix: busPrefix }
    const bus = hasEvents && !isMigrateOnly ? await openEventBus(busUrl, busOptions) : createInProcessBus()
    const revokedSessions = isMigrateOnly
      ? createRevokedSessions()
      : await openRevokedSessions({ redisUrl, redisPrefix, service: name, logger })
    const service = await create(config, { logger, bus, revokedSessions })
    if (isMigrateOnly) return await service.stop()
    const { url, grpcAddress } = await service.start()
    logger.info({ url, grpcAddress }, 'ready')
    stopOnSignal({ stop: () => stopAll(service, bus, revokedSessions) }, gracePeriodMs)
  } catch (error) {
    exitWith(error)
  }
}

/** The settings that `runService` reads besides those of the service itself. */
export const readRunSettings = (read: ConfigReader, { hasEvents }: { hasEvents: boolean }) => ({
  databaseUrl: hasEvents ? read.attempt(() => readOwnDatabaseUrl(read)) : undefined,
  ...readProcessConfig(read),
  busUrl: hasEvents ? read.attempt(() => readFleetBusUrl(read)) : 'in-process:',
  busPrefix: hasEvents
    ? read.text(
        'EVENT_BUS_PREFIX',
        'storefleet',
        'What queues and streams are called: several fleets can share a broker.',
      )
    : undefined,
})

/** The connections last, even when the service fails to stop. */
async function stopAll(service: Service, ...connections: readonly { close(): Promise<void> }[]): Promise<void> {
  try {
    await service.stop()
  } finally {
    await Promise.all(connections.map((connection) => connection.close()))
  }
}

/** An embedded database is for development: a container that is replaced would lose it, and replicas would each have one. */
function readOwnDatabaseUrl(read: ConfigReader): string | undefined {
  const url = read.optionalText('DATABASE_URL')
  if (url !== undefined || !read.isProduction) return url
  throw new ConfigError('DATABASE_URL must be set to postgres://user:password@host/name in production.')
}

/** MIGRATE_ONLY does not use it, and a wrong one is told all the same. */
function readFleetBusUrl(read: ConfigReader): string {
  const url = readEventBusUrl(read)
  const isMigrateOnly = readMigrateOnly(read)
  if (isMigrateOnly || !read.isProduction || !url.startsWith('in-process:')) return url
  throw new ConfigError(
    'EVENT_BUS_URL must be set to amqp(s)://… or redis(s)://… in production: no other process hears in-process:.',
  )
}

/** Stops the service on the first signal. When it takes longer than the grace period, or on a second signal, the process ends anyway. */
export function stopOnSignal(service: Pick<Service, 'stop'>, gracePeriodMs: number): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) process.exit(1)
    isStopping = true
    setTimeout(() => process.exit(1), gracePeriodMs).unref()
    service.stop().then(() => process.exit(0), exitWith)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Settings that cannot be used are told in one sentence each; anything else with its stack. */
export function exitWith(error: unknown): never {
  // biome-ignore lint/suspicious/noConsole: the logger may be what failed.
  console.error(error instanceof ConfigError ? error.message : toText(describeError(error)))
  process.exit(1)
}
