import { readGatewayConfig } from '@storefleet/api-gateway'
import { readNotificationConfig } from '@storefleet/notification-service'
import { readOrderConfig } from '@storefleet/order-service'
import { collectSettings } from '@storefleet/process'
import { readProductConfig } from '@storefleet/product-service'
import { readUserConfig } from '@storefleet/user-service'
import type { ShopConfig } from './config.ts'
import { gatewayEnvironment, serviceEnvironment } from './service-environment.ts'

const anywhere = 'http://127.0.0.1'
/** Where the services listen is known once they do; it is no setting. */
const addresses = { user: anywhere, product: anywhere, order: anywhere, notification: anywhere }

/** @throws ConfigError that tells every setting that a service of the shop cannot use */
export function checkSettings(config: ShopConfig, publicUrl: string): void {
  const env = serviceEnvironment(config, { publicUrl, databaseFolder: '/' })
  const gatewayEnv = gatewayEnvironment(config, { publicUrl, port: 0, addresses })
  collectSettings([
    () => readUserConfig(env),
    () => readProductConfig(env),
    () => readOrderConfig(env),
    () => readNotificationConfig(env),
    () => readGatewayConfig(gatewayEnv),
  ])
}
