import type { ShopConfig } from './config.ts'

/** Where each service listens. */
export type Addresses = { user: string; product: string; order: string; notification: string; storefront: string }

type Placed = { publicUrl: string; databaseUrl: string }

/** The environment of a service behind the gateway: only this machine reaches it, on any free port. */
export function serviceEnvironment(
  config: ShopConfig,
  { publicUrl, databaseUrl }: Placed,
): NodeJS.ProcessEnv & { DATABASE_URL: string } {
  return {
    ...common(config, publicUrl),
    HOST: '127.0.0.1',
    PORT: '0',
    GRPC_PORT: '0',
    DATABASE_URL: databaseUrl,
    EVENT_BUS_URL: 'in-process:',
    // The gateway alone is asked from outside; the services end after it.
    DRAIN_DELAY_MS: '0',
    // Here a call that takes long waits for the processor that all share, and not for a service that hangs.
    PRODUCT_GRPC_DEADLINE_MS: config.environment.PRODUCT_GRPC_DEADLINE_MS || '10000',
    PAGE_LINKS: config.environment.PAGE_LINKS || 'true',
    SAMPLE_DATA: config.environment.SAMPLE_DATA || String(!config.isProduction),
    SAMPLE_ACCOUNTS: config.environment.SAMPLE_ACCOUNTS || String(!config.isProduction),
  }
}

/** Where uploaded pictures are: with the data, unless the settings name a folder or a bucket. */
export const imageEnvironment = ({ environment }: ShopConfig, folder: string): NodeJS.ProcessEnv =>
  environment.IMAGE_FOLDER || environment.IMAGE_S3_URL ? {} : { IMAGE_FOLDER: folder }

/** The environment of the storefront, which has no database. */
export const storefrontEnvironment = (
  config: ShopConfig,
  { publicUrl, addresses }: { publicUrl: string; addresses: Pick<Addresses, 'product' | 'order'> },
): NodeJS.ProcessEnv => ({
  ...common(config, publicUrl),
  HOST: '127.0.0.1',
  PORT: '0',
  DRAIN_DELAY_MS: '0',
  PRODUCT_SERVICE_URL: addresses.product,
  ORDER_SERVICE_URL: addresses.order,
})

/** The environment of the gateway, the only one the world may reach. */
export function gatewayEnvironment(
  config: ShopConfig,
  { publicUrl, port, addresses }: { publicUrl: string; port: number; addresses: Addresses },
): NodeJS.ProcessEnv {
  return {
    ...common(config, publicUrl),
    HOST: config.host,
    PORT: String(port),
    USER_SERVICE_URL: addresses.user,
    PRODUCT_SERVICE_URL: addresses.product,
    ORDER_SERVICE_URL: addresses.order,
    NOTIFICATION_SERVICE_URL: addresses.notification,
    STOREFRONT_URL: addresses.storefront,
  }
}

function common(config: ShopConfig, publicUrl: string): NodeJS.ProcessEnv {
  return {
    ...config.environment,
    LOG_LEVEL: config.logLevel,
    PUBLIC_URL: publicUrl,
  }
}
