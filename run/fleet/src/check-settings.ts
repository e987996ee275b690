import { readGatewayConfig } from '@storefleet/api-gateway/config'
import { readNotificationConfig } from '@storefleet/notification-service/config'
import { readOrderConfig } from '@storefleet/order-service/config'
import { collectSettings } from '@storefleet/process'
import { readProductConfig } from '@storefleet/product-service/config'
import { readStorefrontConfig } from '@storefleet/storefront/config'
import { readUserConfig } from '@storefleet/user-service/config'
import { environmentOf, type FleetSettings } from './fleet-environment.ts'
import { backendServices, type FleetService, type Replica } from './fleet-layout.ts'

const settingsOf: Record<FleetService, (env: NodeJS.ProcessEnv) => unknown> = {
  'api-gateway': readGatewayConfig,
  'user-service': readUserConfig,
  'product-service': readProductConfig,
  'order-service': readOrderConfig,
  'notification-service': readNotificationConfig,
  storefront: readStorefrontConfig,
}

/** Where they listen and keep their data is no setting. */
const anywhere = { number: 1, port: 1, grpcPort: 1, metricsPort: 1 }
const anyFleet: readonly Replica[] = [...backendServices, 'api-gateway' as const].map((service) => ({
  service,
  ...anywhere,
}))

/** @throws ConfigError that tells every setting that a process of the fleet cannot use */
export const checkSettings = (settings: Omit<FleetSettings, 'databaseUrlOf'>): void =>
  collectSettings(
    anyFleet.map((replica) => () => {
      const placed = { ...settings, databaseUrlOf: () => 'postgres://127.0.0.1/any' }
      return settingsOf[replica.service](environmentOf(replica, anyFleet, placed))
    }),
  )
