import { setTimeout as delay } from 'node:timers/promises'
import { createHttpApp } from '@storefleet/http'
import { type Logger, openTracing, Registry, version } from '@storefleet/observability'
import type { Service } from '@storefleet/process'
import { readStorefrontConfig, type StorefrontConfig } from './config.ts'
import { createServices } from './loading/services.ts'
import { createStoreFacts } from './loading/store-facts.ts'
import { assetRoutes } from './serving/asset-routes.ts'
import { createPageCache } from './serving/page-cache.ts'
import { pageRoutes } from './serving/page-routes.ts'
import { readBuild } from './serving/read-build.ts'
import { wellKnownRoutes } from './serving/well-known-routes.ts'
import { workerRoutes } from './serving/worker-routes.ts'

export { readStorefrontConfig, type StorefrontConfig }

const maxPages = 2_000
const keptMs = 1_000

/** The pages of the shop. Nothing listens until it is started. */
export async function createStorefront(config: StorefrontConfig, host: { logger: Logger }): Promise<Service> {
  const logger = host.logger.child({ service: config.service })
  const now = () => performance.now()
  const state = { isDraining: false }
  const tracing = await openTracing({ ...config, version, logger })
  const services = createServices({ ...config, now })
  const facts = createStoreFacts(services, () => new Date())
  const build = await readBuild()
  const http = await createHttpApp({
    service: config.service,
    build: { version, revision: config.buildRevision, startedAt: new Date().toISOString() },
    logger,
    metrics: new Registry(),
    tracing,
    // No page reads who asks: all of them are the same for everyone.
    tokens: { verify: () => Promise.reject(new Error('Pages read no tokens')), recall: () => undefined },
    isDraining: () => state.isDraining,
    isLocalOnly: !config.isProduction,
  })
  const cache = createPageCache({ maxBytes: config.pageCacheBytes, maxPages, keptMs, now })
  assetRoutes(http, build)
  workerRoutes(http, build, config)
  wellKnownRoutes(http, { facts, services, publicUrl: config.publicUrl, now })
  pageRoutes(http, { config, services, facts, build, cache, logger })

  return {
    name: config.service,
    start: async () => ({ url: await http.listen({ host: config.host, port: config.port }) }),
    async stop() {
      state.isDraining = true
      if (http.server.listening) await delay(config.drainDelayMs)
      await http.close()
      await Promise.all([services.close(), tracing.close()])
    },
  }
}
