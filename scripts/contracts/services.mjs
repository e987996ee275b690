// The services of the fleet: how each reads its settings, is made, and where its migrations are.
import { readGatewayConfig } from '../../api-gateway/src/config.ts'
import { readNotificationConfig } from '../../notification-service/src/config.ts'
import { readOrderConfig } from '../../order-service/src/config.ts'
import { readProductConfig } from '../../product-service/src/config.ts'
import { readUserConfig } from '../../user-service/src/config.ts'

const migrationsOf = (service) => new URL(`../../${service}/migrations/`, import.meta.url)

/** Their code is loaded when one is made: settings alone need little of it. */
export const services = [
  {
    name: 'api-gateway',
    readConfig: readGatewayConfig,
    create: async (...given) => (await import('../../api-gateway/src/app.ts')).createApiGateway(...given),
  },
  {
    name: 'user-service',
    readConfig: readUserConfig,
    create: async (...given) => (await import('../../user-service/src/app.ts')).createUserService(...given),
    migrations: migrationsOf('user-service'),
  },
  {
    name: 'product-service',
    readConfig: readProductConfig,
    create: async (...given) => (await import('../../product-service/src/app.ts')).createProductService(...given),
    migrations: migrationsOf('product-service'),
  },
  {
    name: 'order-service',
    readConfig: readOrderConfig,
    create: async (...given) => (await import('../../order-service/src/app.ts')).createOrderService(...given),
    migrations: migrationsOf('order-service'),
  },
  {
    name: 'notification-service',
    readConfig: readNotificationConfig,
    create: async (...given) =>
      (await import('../../notification-service/src/app.ts')).createNotificationService(...given),
    migrations: migrationsOf('notification-service'),
  },
]
