import { createApiGateway, readGatewayConfig } from '@storefleet/api-gateway'
import { eventTopology } from '@storefleet/contracts'
import { openAhead } from '@storefleet/database'
import { createInProcessBus } from '@storefleet/events'
import { createRevokedSessions } from '@storefleet/identity'
import { createNotificationService, readNotificationConfig } from '@storefleet/notification-service'
import type { Logger } from '@storefleet/observability'
import { createOrderService, readOrderConfig } from '@storefleet/order-service'
import type { Service } from '@storefleet/process'
import { createProductService, readProductConfig } from '@storefleet/product-service'
import type { ServiceHost } from '@storefleet/service'
import { createUserService, readUserConfig } from '@storefleet/user-service'
import type { ShopConfig } from './config.ts'
import type { DataFolder } from './data-folder.ts'
import { prepareDatabases } from './embedded-databases.ts'
import type { HeldPort } from './held-port.ts'
import type { Progress } from './progress.ts'
import { gatewayEnvironment, serviceEnvironment } from './service-environment.ts'
import { type StoringService, storingServices } from './shop-layout.ts'

export type Surroundings = {
  config: ShopConfig
  publicUrl: string
  heldPort: HeldPort
  data: DataFolder
  logger: Logger
  progress: Progress
}

export type RunningServices = {
  /** Finishes what is in flight, the public door first, and closes everything. */
  stop(): Promise<void>
}

/** Starts the five services in this process. When one cannot start, those before it are stopped again. */
export async function startServices(parts: Surroundings): Promise<RunningServices> {
  const started: Service[] = []
  const stop = async () => {
    for (const service of started.toReversed()) await service.stop()
    parts.data.release()
  }
  try {
    await startOneByOne(parts, async (service) => {
      started.push(service)
      return service.start()
    })
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Start = (service: Service) => ReturnType<Service['start']>

async function startOneByOne(parts: Surroundings, start: Start): Promise<void> {
  const { data, logger, progress } = parts
  progress.step('Preparing the databases')
  await prepareDatabases(storingServices.map(data.databaseFolder))

  progress.step('Starting the services')
  const databases = openAhead(storingServices.map((service) => environmentOf(parts, service).DATABASE_URL))
  const host = {
    logger,
    bus: createInProcessBus({ consumers: eventTopology }),
    revokedSessions: createRevokedSessions(),
    openDriver: databases.open,
  }
  await startOn(host, parts, start).finally(databases.closeRest)
}

async function startOn(host: ServiceHost, parts: Surroundings, start: Start): Promise<void> {
  const { config, publicUrl, heldPort } = parts
  const user = await start(await createUserService(readUserConfig(environmentOf(parts, 'user-service')), host))
  const JWKS_URL = `${user.url}/api/v1/auth/jwks`

  const productEnvironment = { ...environmentOf(parts, 'product-service'), JWKS_URL }
  const product = await start(await createProductService(readProductConfig(productEnvironment), host))

  const orderEnvironment = {
    ...environmentOf(parts, 'order-service'),
    JWKS_URL,
    PRODUCT_GRPC_ADDRESS: product.grpcAddress,
  }
  const order = await start(await createOrderService(readOrderConfig(orderEnvironment), host))

  const notificationEnvironment = { ...environmentOf(parts, 'notification-service'), JWKS_URL }
  const notification = await start(
    await createNotificationService(readNotificationConfig(notificationEnvironment), host),
  )

  const doorEnvironment = gatewayEnvironment(config, {
    publicUrl,
    port: heldPort.port,
    addresses: { user: user.url, product: product.url, order: order.url, notification: notification.url },
  })
  const gateway = await createApiGateway(readGatewayConfig(doorEnvironment), host)
  await heldPort.release()
  await start(gateway)
}

const environmentOf = ({ config, publicUrl, data }: Surroundings, service: StoringService) =>
  serviceEnvironment(config, { publicUrl, databaseFolder: data.databaseFolder(service) })
