import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '@storefleet/observability'
import type { Service } from '@storefleet/process'
import type { FastifyInstance } from 'fastify'
import type { GatewayConfig } from './config.ts'
import { type GatewayMetrics, serveMetrics } from './metrics.ts'

type Parts = Readonly<{
  app: FastifyInstance
  metrics: GatewayMetrics | undefined
  logger: Logger
  /** From now on each response closes its connection, and the gateway is not ready. */
  startDraining: () => void
  /** Closes what the gateway opened besides its servers. */
  close: () => Promise<unknown>
}>

/** Returns the gateway as a service that starts once, and stops once its requests are complete or their time is over. */
export function createLifecycle(config: GatewayConfig, { app, metrics, logger, startDraining, close }: Parts): Service {
  let stopMetrics = async () => {}
  let stopped: Promise<void> | undefined

  async function stop() {
    startDraining()
    if (config.drainDelayMs > 0) await delay(config.drainDelayMs)
    await closeServer(app, (config.gracePeriodMs - config.drainDelayMs) * 0.8)
    await Promise.all([stopMetrics(), close()])
  }

  return {
    name: config.service,

    async start() {
      const url = await app.listen({ host: config.host, port: config.port })
      if (metrics !== undefined && config.metricsPort !== undefined) {
        const { port, stop } = await serveMetrics(metrics.registry, { host: config.host, port: config.metricsPort })
        stopMetrics = stop
        logger.info({ port }, 'metrics ready')
      }
      return { url }
    },

    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}

/** Waits for the requests under way; connections that are left after `timeoutMs` are closed. */
async function closeServer(app: FastifyInstance, timeoutMs: number): Promise<void> {
  // A connection that was busy when the server closed becomes idle later, and would hold it open.
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
  const timer = setTimeout(() => app.server.closeAllConnections(), timeoutMs)
  await app.close()
  clearInterval(sweep)
  clearTimeout(timer)
}
