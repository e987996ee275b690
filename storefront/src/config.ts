import { readPublicUrl } from '@storefleet/identity'
import {
  type ConfigReader,
  readBuildRevision,
  readListening,
  readLogLevel,
  readServiceUrls,
  readSettings,
  readShutdown,
  readTracing,
} from '@storefleet/process'

export type StorefrontConfig = Readonly<ReturnType<typeof readAll>>

/** Throws a `ConfigError` that names what is wrong. */
export const readStorefrontConfig = (env: NodeJS.ProcessEnv): StorefrontConfig =>
  Object.freeze(readSettings(env, readAll))

/** All settings of the service, as `docs/settings.md` lists them. */
export const readAll = (read: ConfigReader) => ({
  service: 'storefront',
  isProduction: read.isProduction,
  ...readListening(read, 3005),
  ...readShutdown(read),
  ...readTracing(read),
  logLevel: readLogLevel(read),
  buildRevision: readBuildRevision(read),
  publicUrl: readPublicUrl(read),
  productServiceUrls: read.attempt(() => readServiceUrls(read, 'PRODUCT_SERVICE_URL', 'http://127.0.0.1:3002')),
  orderServiceUrls: read.attempt(() => readServiceUrls(read, 'ORDER_SERVICE_URL', 'http://127.0.0.1:3003')),
  pageCacheBytes:
    read.integer('PAGE_CACHE_MB', { fallback: 64, max: 4_096 }, 'Memory for rendered pages, kept for a second.') *
    1024 *
    1024,
  hasWorker: read.flag(
    'SERVICE_WORKER',
    true,
    'Whether browsers get the worker that shows the offline page and push notices; `false` removes it from those that have it.',
  ),
  /** Whether pages link to the development mailbox. */
  hasMailbox: !read.isProduction && read.optionalText('SMTP_URL', smtpMeaning) === undefined,
})

const smtpMeaning = 'As for notification-service: once it is set, or in production, pages do not link to `/mailbox`.'
