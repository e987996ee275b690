import { eventTopology } from '@storefleet/contracts'
import { createInProcessBus, openEventBus, readEventBusUrl } from '@storefleet/events'
import { createRevokedSessions, openRevokedSessions } from '@storefleet/identity'
import {
  ConfigError,
  type ConfigReader,
  readMigrateOnly,
  readProcessConfig,
  runProcess,
  type Service,
} from '@storefleet/process'
import type { ServiceHost } from './service-host.ts'

/** What makes a service: reading its settings and putting it together. */
export type ServiceProgram<Config> = {
  readConfig(env: NodeJS.ProcessEnv): Config
  create(config: Config, host: ServiceHost): Promise<Service>
}

/**
 * Runs one service with a database as this process, on the event bus that the settings name. With MIGRATE_ONLY=true it ends
 * as soon as the tables are up to date, and connects to neither the bus nor Redis. See `runProcess`.
 */
export const runService = <Config>(name: string, { readConfig, create }: ServiceProgram<Config>): Promise<void> =>
  runProcess({
    readConfig: (read) => ({
      ...readFleetConfig(read),
      service: read.attempt(() => readConfig(process.env)),
    }),
    async create({ busUrl, busPrefix, service: config }, { logger, isMigrateOnly, redisUrl, redisPrefix }) {
      const busOptions = { service: name, logger, consumers: eventTopology, prefix: busPrefix }
      const bus = isMigrateOnly ? createInProcessBus() : await openEventBus(busUrl, busOptions)
      const revokedSessions = isMigrateOnly
        ? createRevokedSessions()
        : await openRevokedSessions({ redisUrl, redisPrefix, service: name, logger })
      return { service: await create(config, { logger, bus, revokedSessions }), connections: [bus, revokedSessions] }
    },
  })

/** The settings that `runService` reads besides those of the service itself. */
export const readRunSettings = (read: ConfigReader) => ({ ...readProcessConfig(read), ...readFleetConfig(read) })

const readFleetConfig = (read: ConfigReader) => ({
  busUrl: read.attempt(() => readFleetBusUrl(read)),
  busPrefix: read.text(
    'EVENT_BUS_PREFIX',
    'storefleet',
    'What queues and streams are called: several fleets can share a broker.',
  ),
  databaseUrl: read.attempt(() => readOwnDatabaseUrl(read)),
})

/** MIGRATE_ONLY does not use it, and a wrong one is told all the same. */
function readFleetBusUrl(read: ConfigReader): string {
  const url = readEventBusUrl(read)
  const isMigrateOnly = readMigrateOnly(read)
  if (isMigrateOnly || !read.isProduction || !url.startsWith('in-process:')) return url
  throw new ConfigError(
    'EVENT_BUS_URL must be set to amqp(s)://… or redis(s)://… in production: no other process hears in-process:.',
  )
}

/** An embedded database is for development: a container that is replaced would lose it, and replicas would each have one. */
function readOwnDatabaseUrl(read: ConfigReader): string | undefined {
  const url = read.optionalText('DATABASE_URL')
  if (url !== undefined || !read.isProduction) return url
  throw new ConfigError('DATABASE_URL must be set to postgres://user:password@host/name in production.')
}
