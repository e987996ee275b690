import { readGatewayConfig } from '@storefleet/api-gateway'
import { readNotificationConfig } from '@storefleet/notification-service'
import { readOrderConfig } from '@storefleet/order-service'
import { collectSettings } from '@storefleet/process'
import { readProductConfig } from '@storefleet/product-service'
import { readStorefrontConfig } from '@storefleet/storefront'
import { readUserConfig } from '@storefleet/user-service'
import type { ShopConfig } from './config.ts'
import { gatewayEnvironment, serviceEnvironment, storefrontEnvironment } from './service-environment.ts'
import { refuseUnusedSettings } from './unused-settings.ts'

const anywhere = 'http://127.0.0.1'
/** Where the services listen is known once they do; it is no setting. */
const addresses = { user: anywhere, product: anywhere, order: anywhere, notification: anywhere, storefront: anywhere }

/**
 * The settings of the services that the shop itself needs.
 *
 * @throws ConfigError that tells every setting that the shop or a service of it cannot use
 */
export function checkSettings(config: ShopConfig, publicUrl: string) {
  const env = serviceEnvironment(config, { publicUrl, databaseUrl: 'pglite://memory' })
  const gatewayEnv = gatewayEnvironment(config, { publicUrl, port: 0, addresses })
  collectSettings([
    () => refuseUnusedSettings(config),
    () => readUserConfig(env),
    () => readProductConfig(env),
    () => readOrderConfig(env),
    () => readNotificationConfig(env),
    () => readStorefrontConfig(storefrontEnvironment(config, { publicUrl, addresses })),
    () => readGatewayConfig(gatewayEnv),
  ])
  const { databasePoolSize, redisUrl, redisPrefix, gracePeriodMs, sampleAccounts } = {
    ...readUserConfig(env),
    ...readGatewayConfig(gatewayEnv),
  }
  return { databasePoolSize, redisUrl, redisPrefix, gracePeriodMs, sampleAccounts }
}

export type ShopSettings = ReturnType<typeof checkSettings>
