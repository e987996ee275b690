import { createApiGateway, readGatewayConfig } from '@storefleet/api-gateway'
import { eventTopology } from '@storefleet/contracts'
import { openAhead } from '@storefleet/database'
import { createInProcessBus } from '@storefleet/events'
import { createRevokedSessions, openRevokedSessions } from '@storefleet/identity'
import { createNotificationService, readNotificationConfig } from '@storefleet/notification-service'
import type { Logger } from '@storefleet/observability'
import { createOrderService, readOrderConfig } from '@storefleet/order-service'
import type { Service } from '@storefleet/process'
import { createProductService, readProductConfig } from '@storefleet/product-service'
import type { ServiceHost } from '@storefleet/service'
import { createStorefront, readStorefrontConfig } from '@storefleet/storefront'
import { createUserService, readUserConfig } from '@storefleet/user-service'
import { type Backup, type Driver, finishBackup } from './backup/copy-databases.ts'
import type { ShopSettings } from './check-settings.ts'
import type { ShopConfig } from './config.ts'
import { imageFolderIn } from './data-folder.ts'
import type { HeldPort } from './held-port.ts'
import type { Progress } from './progress.ts'
import {
  gatewayEnvironment,
  imageEnvironment,
  serviceEnvironment,
  storefrontEnvironment,
} from './service-environment.ts'
import { type StoringService, storingServices } from './shop-layout.ts'
import type { Storage } from './storage.ts'

export type Surroundings = {
  config: ShopConfig
  publicUrl: string
  heldPort: HeldPort
  storage: Storage
  logger: Logger
  progress: Progress
  settings: ShopSettings
}

export type RunningServices = {
  /** Finishes what is in flight, the gateway first, and closes everything. */
  stop(): Promise<void>
  /** Makes a prepared copy the state of all databases at one moment. */
  finishBackup(to: string): Promise<Backup>
}

/** Starts the services in this process. When one cannot start, those before it are stopped again. */
export async function startServices(parts: Surroundings): Promise<RunningServices> {
  const started: Pick<Service, 'stop'>[] = [{ stop: parts.storage.release }]
  const drivers: Driver[] = []
  const stop = async () => {
    for (const service of started.toReversed()) await service.stop()
  }
  try {
    await startOneByOne(parts, started, drivers)
    return { stop, finishBackup: (to) => finishBackup(parts.storage.dataFolder, drivers, to) }
  } catch (error) {
    await stop()
    throw error
  }
}

type Start = (service: Service) => ReturnType<Service['start']>

async function startOneByOne(parts: Surroundings, started: Pick<Service, 'stop'>[], drivers: Driver[]): Promise<void> {
  const { storage, logger, progress, settings } = parts
  progress.step('Preparing the databases')
  await storage.prepare({ logger, ...settings })

  progress.step('Starting the services')
  const revokedSessions =
    settings.redisUrl === undefined
      ? createRevokedSessions()
      : await openRevokedSessions({ ...settings, service: 'shop', logger })
  started.push({ stop: revokedSessions.close })
  const databases = openAhead(storage.isEmbedded ? storingServices.map(storage.databaseUrl) : [])
  const host = {
    logger,
    bus: storage.guardBus(createInProcessBus({ consumers: eventTopology })),
    revokedSessions,
    async openDriver(...given: Parameters<typeof databases.open>) {
      const driver = await databases.open(...given)
      drivers.push(driver)
      return driver
    },
  }
  const start: Start = (service) => {
    started.push(service)
    return service.start()
  }
  await startOn(host, parts, start).finally(databases.closeRest)
}

async function startOn(host: ServiceHost, parts: Surroundings, start: Start): Promise<void> {
  const { config, publicUrl, heldPort } = parts
  const user = await start(await createUserService(readUserConfig(environmentOf(parts, 'user-service')), host))
  const JWKS_URL = `${user.url}/api/v1/auth/jwks`

  const productEnvironment = {
    ...environmentOf(parts, 'product-service'),
    ...imageEnvironment(config, imageFolderIn(parts.storage.dataFolder)),
    JWKS_URL,
  }
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

  const behindIt = { user: user.url, product: product.url, order: order.url, notification: notification.url }
  const pagesEnvironment = storefrontEnvironment(config, { publicUrl, addresses: behindIt })
  const storefront = await start(await createStorefront(readStorefrontConfig(pagesEnvironment), host))

  const doorEnvironment = gatewayEnvironment(config, {
    publicUrl,
    port: heldPort.port,
    addresses: { ...behindIt, storefront: storefront.url },
  })
  const gateway = await createApiGateway(readGatewayConfig(doorEnvironment), host)
  await heldPort.release()
  await start(gateway)
}

const environmentOf = ({ config, publicUrl, storage }: Surroundings, service: StoringService) =>
  serviceEnvironment(config, { publicUrl, databaseUrl: storage.databaseUrl(service) })
