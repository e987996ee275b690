import { type FleetService, type Replica, type StoringService, storingServices, urlOf } from './fleet-layout.ts'

export type FleetSettings = Readonly<{
  /** What the processes inherit, such as PATH, LOG_LEVEL and settings that are passed on. */
  environment: NodeJS.ProcessEnv
  publicUrl: string
  eventBusUrl: string
  databaseUrlOf(service: StoringService): string
  /** Whether the sample products and accounts are there; they are unless it says false. */
  hasSampleData?: boolean
}>

/** The environment of one process of the fleet: where it listens, and where the others are. */
export function environmentOf(replica: Replica, fleet: readonly Replica[], settings: FleetSettings): NodeJS.ProcessEnv {
  const urlsOf = (service: FleetService) =>
    fleet
      .filter((each) => each.service === service)
      .map(urlOf)
      .join(',')
  const grpcAddresses = fleet
    .filter((each) => each.service === 'product-service')
    .map((each) => `127.0.0.1:${each.grpcPort}`)
  return {
    ...settings.environment,
    HOST: '127.0.0.1',
    PORT: String(replica.port),
    GRPC_PORT: String(replica.grpcPort),
    METRICS_PORT: String(replica.metricsPort),
    PUBLIC_URL: settings.publicUrl,
    EVENT_BUS_URL: settings.eventBusUrl,
    JWKS_URL: `${settings.publicUrl}/api/v1/auth/jwks`,
    PRODUCT_GRPC_ADDRESS: `ipv4:${grpcAddresses.join(',')}`,
    // It runs on this machine, to be tried.
    PAYMENT_PROVIDERS: settings.environment.PAYMENT_PROVIDERS || 'sandbox',
    PAGE_LINKS: settings.environment.PAGE_LINKS || 'true',
    SAMPLE_DATA: 'true',
    SAMPLE_ACCOUNTS: 'true',
    USER_SERVICE_URL: urlsOf('user-service'),
    PRODUCT_SERVICE_URL: urlsOf('product-service'),
    ORDER_SERVICE_URL: urlsOf('order-service'),
    NOTIFICATION_SERVICE_URL: urlsOf('notification-service'),
    STOREFRONT_URL: urlsOf('storefront'),
    ...(settings.hasSampleData === false && { SAMPLE_DATA: 'false', SAMPLE_ACCOUNTS: 'false' }),
    ...(isStoring(replica.service) && { DATABASE_URL: settings.databaseUrlOf(replica.service) }),
  }
}

const isStoring = (service: FleetService): service is StoringService =>
  (storingServices as readonly FleetService[]).includes(service)
