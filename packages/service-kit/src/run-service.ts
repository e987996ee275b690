import { ConfigError, createConfigReader } from './config.ts'
import { createInProcessBus } from './events/in-process-bus.ts'
import { createLogger } from './logger.ts'
import type { Service, ServiceHost } from './service.ts'

/** Runs one service as this process: start, wait for SIGTERM or SIGINT, finish what is in flight, exit 0. */
export async function runService(
  name: string,
  create: (env: NodeJS.ProcessEnv, host: ServiceHost) => Promise<Service>,
): Promise<void> {
  try {
    const read = createConfigReader(process.env)
    const logger = createLogger({ level: read.text('LOG_LEVEL', 'info') })
    const service = await create(process.env, { logger, bus: createInProcessBus() })
    const { url, grpcAddress } = await service.start()
    logger.info({ url, grpcAddress }, 'ready')
    stopOnSignal(service, read.integer('GRACE_PERIOD_MS', { fallback: 15_000 }))
  } catch (error) {
    exitWith(error)
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

/** A wrong setting is told in its one sentence; anything else with its stack. */
export function exitWith(error: unknown): never {
  // biome-ignore lint/suspicious/noConsole: the logger may be what failed.
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
}
