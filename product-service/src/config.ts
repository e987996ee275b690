import { readCallerSecrets } from '@storefleet/identity'
import { ConfigError, type ConfigReader, readSettings } from '@storefleet/process'
import { readFirstCurrency, readServiceConfig, type ServiceConfig } from '@storefleet/service'
import type { ImageStorageSettings } from './images/storage/open-storage.ts'

export type ProductConfig = ServiceConfig &
  Readonly<{
    /** ISO 4217, what prices begin in. */
    storeCurrency: string | undefined
    /** Whether an empty catalog is filled with the sample products. */
    sampleData: boolean
    /** Holds products.csv and images/. */
    sampleDataFolder: URL
    /** How long stock is held for an order where order-service does not say. */
    reservationTtlSeconds: number
    /** The longest that order-service may ask for. */
    maxReservationTtlSeconds: number
    /** What order-service signs its calls with. */
    orderServiceSecrets: readonly string[]
    expireReservationsMs: number
    /** Available units at which stock counts as low, unless a variant says otherwise. */
    lowStockThreshold: number
    checkStockMs: number
    importMaxBytes: number
    /** Where uploaded pictures are kept; without it none can be uploaded. */
    imageStorage: ImageStorageSettings | undefined
  }>

/** Reads product-service's settings; throws a `ConfigError` for one it cannot use. */
export function readProductConfig(env: NodeJS.ProcessEnv): ProductConfig {
  return Object.freeze(readSettings(env, readAll))
}

/** All settings of the service, as `docs/settings.md` lists them. */
export const readAll = (read: ConfigReader): ProductConfig => ({
  ...readServiceConfig(read, { service: 'product-service', port: 3002 }),
  ...readProductSettings(read),
})

/** The settings that product-service alone has. */
export const readProductSettings = (read: ConfigReader) => ({
  storeCurrency: readFirstCurrency(read),
  sampleData: read.flag('SAMPLE_DATA', false, 'Whether an empty catalog is filled with the sample products.'),
  sampleDataFolder: new URL('../sample-data/', import.meta.url),
  ...readReservationTtl(read),
  orderServiceSecrets: readCallerSecrets(read, 'order-service'),
  expireReservationsMs: read.integer(
    'EXPIRE_RESERVATIONS_MS',
    { fallback: 1_000, min: 10, max: 600_000 },
    'How often expired reservations are ended.',
  ),
  lowStockThreshold: read.integer(
    'LOW_STOCK_THRESHOLD',
    { fallback: 5, max: 1_000_000 },
    'Available units at which stock counts as low, unless a variant says otherwise.',
  ),
  checkStockMs: read.integer(
    'CHECK_STOCK_MS',
    { fallback: 300_000, min: 10, max: 86_400_000 },
    'How often stock is checked against its movements and reservations (`stock_invariant_violations`, 0 when sound).',
  ),
  importMaxBytes: read.integer(
    'IMPORT_MAX_BYTES',
    { fallback: 20 * 1024 * 1024, min: 1024, max: 1024 ** 3 },
    'Largest product file.',
  ),
  imageStorage: readImageStorage(read),
})

function readReservationTtl(read: ConfigReader) {
  const maxReservationTtlSeconds = read.integer(
    'MAX_RESERVATION_TTL_SECONDS',
    { fallback: 4 * 3600, min: 1, max: 24 * 3600 },
    'The longest that stock may be held; order-service and product-service need the same.',
  )
  return {
    reservationTtlSeconds: read.integer(
      'RESERVATION_TTL_SECONDS',
      { fallback: Math.min(900, maxReservationTtlSeconds), min: 1, max: maxReservationTtlSeconds },
      'How long stock is held where order-service does not say.',
    ),
    maxReservationTtlSeconds,
  }
}

function readImageStorage(read: ConfigReader): ImageStorageSettings | undefined {
  const folder = read.optionalText(
    'IMAGE_FOLDER',
    'Folder that uploaded pictures are kept in, the same for all replicas; `.data/images` in development.',
  )
  const url = read.optionalText(
    'IMAGE_S3_URL',
    'Bucket that uploaded pictures are kept in instead, such as `https://s3.eu-central-1.amazonaws.com/bucket/pictures`.',
  )
  const region = read.text('IMAGE_S3_REGION', 'us-east-1', 'Region of the bucket.')
  const accessKeyId = read.optionalText('IMAGE_S3_ACCESS_KEY_ID', 'Key that may read and write objects of the bucket.')
  const secretAccessKey = read.optionalText('IMAGE_S3_SECRET_ACCESS_KEY', 'Secret of that key.')
  return read.attempt(() => {
    if (url === undefined) return folderOf(folder, read.isProduction)
    if (folder !== undefined) throw new ConfigError('IMAGE_FOLDER and IMAGE_S3_URL are both set: set one of them.')
    if (!/^https?:\/\/[^/?#]+\/[^?#]+[^/?#]$/.test(url) || !URL.canParse(url)) {
      throw new ConfigError(`IMAGE_S3_URL is "${url}": set the URL of a bucket, such as https://s3.example.com/bucket.`)
    }
    if (accessKeyId === undefined || secretAccessKey === undefined) {
      throw new ConfigError('IMAGE_S3_URL needs IMAGE_S3_ACCESS_KEY_ID and IMAGE_S3_SECRET_ACCESS_KEY.')
    }
    return { kind: 's3', url, region, accessKeyId, secretAccessKey }
  })
}

/** In production a folder is chosen: one that was not named may be gone with the container. */
function folderOf(given: string | undefined, isProduction: boolean): ImageStorageSettings | undefined {
  const folder = given ?? (isProduction ? undefined : '.data/images')
  return folder === undefined ? undefined : { kind: 'folder', folder }
}
