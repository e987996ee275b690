import { createLogger, describeError, type Logger, toText } from '@storefleet/observability'
import { ConfigError } from './config-error.ts'
import { type ConfigReader, readSettings } from './config-reader.ts'
import { switchLevelOnSignal } from './level-switch.ts'
import { readProcessConfig } from './process-config.ts'

export type Service = {
  readonly name: string
  /** Listens and begins to work. */
  start(): Promise<{ url: string; grpcAddress?: string }>
  /** Finishes what is in flight and closes everything. */
  stop(): Promise<void>
}

/** A connection that a process opens for its service, and closes after it. */
type Connection = { close(): Promise<void> }

/** What a process reads and opens, and the service that it makes of it. */
export type ProcessProgram<Config> = {
  /** What it reads besides `readProcessConfig`. */
  readConfig(read: ConfigReader): Config
  create(
    config: Config,
    process: ReturnType<typeof readProcessConfig> & { logger: Logger },
  ): Promise<{ service: Service; connections: readonly Connection[] }>
}

/**
 * Runs one service as this process: start, wait for SIGTERM or SIGINT, finish what is in flight, exit 0.
 * With MIGRATE_ONLY=true it ends as soon as the service is made. Settings that cannot be used are told all at once.
 */
export async function runProcess<Config>({ readConfig, create }: ProcessProgram<Config>): Promise<void> {
  try {
    const { settings, config } = readSettings(process.env, (read) => ({
      settings: readProcessConfig(read),
      config: readConfig(read),
    }))
    const logger = createLogger({ level: settings.logLevel })
    switchLevelOnSignal(logger)
    const { service, connections } = await create(config, { ...settings, logger })
    if (settings.isMigrateOnly) return await service.stop()
    const { url, grpcAddress } = await service.start()
    logger.info({ url, grpcAddress }, 'ready')
    stopOnSignal({ stop: () => stopAll(service, connections) }, settings.gracePeriodMs)
  } catch (error) {
    exitWith(error)
  }
}

/** The connections last, even when the service fails to stop. */
async function stopAll(service: Service, connections: readonly Connection[]): Promise<void> {
  try {
    await service.stop()
  } finally {
    await Promise.all(connections.map((connection) => connection.close()))
  }
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
