import { eventTopology } from '@storefleet/contracts'
import { ConfigError, type ConfigReader, createConfigReader, readProcessConfig } from './config.ts'
import type { EventBus } from './events/event-bus.ts'
import { createInProcessBus } from './events/in-process-bus.ts'
import { openEventBus } from './events/open-event-bus.ts'
import { createLogger, type Logger } from './logger.ts'
import { describeError, toText } from './logging/describe-error.ts'
import { switchLevelOnSignal } from './logging/level-switch.ts'
import { openRevokedSessions } from './redis/open-revoked-sessions.ts'
import { createRevokedSessions } from './redis/revoked-sessions.ts'
import type { Service, ServiceHost } from './service.ts'

/**
 * Runs one service as this process: start, wait for SIGTERM or SIGINT, finish what is in flight, exit 0.
 * With MIGRATE_ONLY=true it ends as soon as the tables are up to date. A service without events never looks for a bus.
 */
export async function runService(
  name: string,
  create: (env: NodeJS.ProcessEnv, host: ServiceHost) => Promise<Service>,
  { hasEvents = true }: { hasEvents?: boolean } = {},
): Promise<void> {
  try {
    const read = createConfigReader(process.env)
    const { logLevel, isMigrateOnly, gracePeriodMs, ...redis } = readProcessConfig(read)
    const logger = createLogger({ level: logLevel })
    switchLevelOnSignal(logger)
    const bus = hasEvents && !isMigrateOnly ? await openBus(name, read, logger) : createInProcessBus()
    const revokedSessions = isMigrateOnly
      ? createRevokedSessions()
      : await openRevokedSessions({ ...redis, service: name, logger })
    const service = await create(process.env, { logger, bus, revokedSessions })
    if (isMigrateOnly) return await service.stop()
    const { url, grpcAddress } = await service.start()
    logger.info({ url, grpcAddress }, 'ready')
    stopOnSignal({ stop: () => stopAll(service, bus, revokedSessions) }, gracePeriodMs)
  } catch (error) {
    exitWith(error)
  }
}

/** The connections last, even when the service fails to stop. */
async function stopAll(service: Service, ...connections: readonly { close(): Promise<void> }[]): Promise<void> {
  try {
    await service.stop()
  } finally {
    await Promise.all(connections.map((connection) => connection.close()))
  }
}

async function openBus(service: string, read: ConfigReader, logger: Logger): Promise<EventBus> {
  const url = read.text('EVENT_BUS_URL', 'in-process:')
  if (read.isProduction && url.startsWith('in-process:')) {
    throw new ConfigError(
      'EVENT_BUS_URL must be set to amqp(s)://… or redis(s)://… in production: no other process hears in-process:.',
    )
  }
  const prefix = read.text('EVENT_BUS_PREFIX', 'storefleet')
  return openEventBus(url, { service, logger, consumers: eventTopology, prefix })
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

/** A wrong setting is told in its one sentence; anything else with its stack. */
export function exitWith(error: unknown): never {
  // biome-ignore lint/suspicious/noConsole: the logger may be what failed.
  console.error(error instanceof ConfigError ? error.message : toText(describeError(error)))
  process.exit(1)
}
