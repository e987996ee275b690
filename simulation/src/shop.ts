import type { Driver, OpenDriver } from '@storefleet/database'
import { createDatabase, migrate, openDriver, sql } from '@storefleet/database'
import { type Actor, guest } from '@storefleet/identity'
import { createNotificationService } from '@storefleet/notification-service'
import { readNotificationConfig } from '@storefleet/notification-service/config'
import { createLogger } from '@storefleet/observability'
import { createOrderService, readOrderConfig } from '@storefleet/order-service'
import { createStockPort, type StockCalls } from '@storefleet/order-service/stock'
import { createProductService, readProductConfig } from '@storefleet/product-service'
import type { ServiceHost } from '@storefleet/service'
import { createNetwork } from './network.ts'
import { createSimulatedBus } from './simulated-bus.ts'
import { createSimulatedDatabase, undoLog } from './simulated-database.ts'
import { createSimulatedMail } from './simulated-mail.ts'
import { createProcess, type Living, type SimulatedProcess } from './simulated-process.ts'
import { createSimulatedProvider } from './simulated-provider.ts'
import type { World } from './world.ts'

const storingServices = ['order-service', 'product-service', 'notification-service'] as const
type StoringService = (typeof storingServices)[number]
/** Each service has a database, and so has the payment provider. */
export type Databases = Record<StoringService | 'provider', Driver>

const publicUrl = 'http://shop.test'
export const webhookSecret = 'a secret of the simulation alone'
const replicas = 2
const reservationTtlSeconds = 30
export const reservationMs = reservationTtlSeconds * 1_000
const deliveryLeaseMs = 10_000

/** Settings under which much happens in little time. */
const settings = {
  RESERVATION_TTL_SECONDS: String(reservationTtlSeconds),
  MAX_UNPAID_ORDERS: '0',
  MAX_UNPAID_UNITS: '0',
  RECOVERY_AFTER_MS: '5000',
  RECOVERY_EVERY_MS: '2000',
  EXPIRE_RESERVATIONS_MS: '5000',
  DELIVERY_LEASE_MS: String(deliveryLeaseMs),
  SANDBOX_WEBHOOK_SECRET: webhookSecret,
  PAYMENT_PROVIDERS: 'sandbox,manual',
  PUBLIC_URL: publicUrl,
  SAMPLE_DATA: 'false',
}

/** One for all runs: each listens to the end of the process, to write what it still holds. */
const logger = createLogger({ level: 'silent' })

export const staffToken = 'token.of.staff'
const staff: Actor = {
  role: 'staff',
  id: '0193a1f0-0000-7000-a000-000000000001',
  email: null,
  name: 'Staff',
  sessionId: null,
  permissions: ['orders', 'refunds', 'settings'],
}

/** Opens the databases, empty and with their tables. */
export async function openDatabases(): Promise<Databases> {
  const open = async (service: StoringService) => {
    const driver = await openDriver('pglite://memory')
    const db = createDatabase(driver)
    await migrate(db, new URL(`../../${service}/migrations/`, import.meta.url))
    await db.transaction((tx) => tx.script(undoLog))
    return driver
  }
  return {
    'order-service': await open('order-service'),
    'product-service': await open('product-service'),
    'notification-service': await open('notification-service'),
    provider: await open('order-service'),
  }
}

/** The services of a shop, two replicas of each, with a broker, a network and a payment provider that have faults. */
export function openShop(world: World, databases: Databases) {
  const bus = createSimulatedBus(world)
  const network = createNetwork(world)
  const provider = createSimulatedProvider(world, databases.provider, publicUrl)

  const hostOf = (living: Living, process: () => SimulatedProcess): ServiceHost => ({
    bus: bus.busOf(living, process),
    logger,
    newId: world.newId,
    openDriver: (async () => living.driver) as OpenDriver,
    connect: network.connect(process),
    tokens: { verify: async (token) => (token === staffToken ? staff : guest), recall: () => undefined },
  })

  const products = createDatabase(databases['product-service'])
  const markShipped = ({ reservationId }: { reservationId: string }) =>
    world.scheduler.outside(async () => {
      const found = await products.first<{ status: string }>(
        sql`select status from reservations where id = ${reservationId}`,
      )
      if (found?.status === 'shipped') world.mark('release meets a shipped order')
    })

  const stockOf = (living: Living) => {
    const call = (name: string) => (request: object) => {
      const onArrival = name === 'release' ? () => markShipped(request as { reservationId: string }) : undefined
      return network.call(living, { service: 'product-service', name, request, onArrival })
    }
    const calls = Object.fromEntries(
      ['priceAndReserve', 'release', 'commit', 'getVariants'].map((name) => [name, call(name)]),
    )
    return createStockPort(calls as unknown as StockCalls, reservationTtlSeconds)
  }

  const creators = {
    'order-service': (living: Living, host: ServiceHost) =>
      createOrderService(readOrderConfig(settings), host, {
        sandboxProvider: provider.providerOf(living),
        stock: stockOf(living),
      }),
    'product-service': (_living: Living, host: ServiceHost) => createProductService(readProductConfig(settings), host),
    'notification-service': (_living: Living, host: ServiceHost) =>
      createNotificationService(readNotificationConfig(settings), host, {
        emailSender: createSimulatedMail(world, deliveryLeaseMs),
      }),
  }

  const processes = storingServices.flatMap((service) => {
    const server = createSimulatedDatabase(world, service, databases[service])
    return Array.from({ length: replicas }, (_, replica) => {
      const process: SimulatedProcess = createProcess(world, `${service}-${replica + 1}`, server, async (living) =>
        (
          await creators[service](
            living,
            hostOf(living, () => process),
          )
        ).start(),
      )
      return process
    })
  })
  return { network, provider, bus, processes }
}

export type Shop = ReturnType<typeof openShop>
