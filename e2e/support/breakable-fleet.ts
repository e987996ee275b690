import { randomUUID } from 'node:crypto'
import { type Fleet, startFleet } from '@storefleet/fleet'
import { prepareFleetDatabases } from '@storefleet/fleet/databases'
import { findFreePort } from '@storefleet/process'
import { rabbitMqAt, redisAt } from '@storefleet/test-kit/bus-drivers'
import { type FaultyNetwork, startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { fleetSettings } from './topology.ts'

const services = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
type StoringService = (typeof services)[number]

/** Something the shop is made of or stands on, and how it goes away and comes back. */
export type Part = {
  name: string
  /** Gone: its connections end, and new ones are refused. */
  stop(): Promise<void>
  /** Silent: its connections stay open, and nothing passes on them. */
  hang(): Promise<void>
  restore(): Promise<void>
}

export type BreakableFleet = {
  url: string
  parts: readonly Part[]
  remove(): Promise<void>
}

/** A fleet of one process a service on RabbitMQ and Redis, whose every part can be taken away. */
export async function openBreakableFleet(): Promise<BreakableFleet> {
  const postgresUrl = process.env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
  const busUrl = process.env.EVENT_BUS_URL || 'amqp://guest:guest@127.0.0.1:5672'
  const redisUrl = process.env.REDIS_URL || 'redis://127.0.0.1:6379'
  const prefix = `e2e_${randomUUID().slice(0, 8)}`
  const databases = await prepareFleetDatabases(postgresUrl, prefix)
  const wires = new Map<string, FaultyNetwork>()
  for (const service of services) wires.set(service, await startFaultyNetwork(databases.urlOf(service)))
  const bus = await startFaultyNetwork(busUrl)
  const redis = await startFaultyNetwork(redisUrl)

  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const removeData = async () => {
    for (const wire of [...wires.values(), bus, redis]) await wire.close()
    await databases.drop()
    await (busUrl.startsWith('redis') ? redisAt(busUrl) : rabbitMqAt(busUrl)).cleanUp(prefix)
    await redisAt(redisUrl).cleanUp(prefix)
  }
  const environment = {
    ...process.env,
    LOG_LEVEL: 'fatal',
    ...fleetSettings,
    REDIS_URL: redis.url,
    EVENT_BUS_PREFIX: prefix,
    REDIS_PREFIX: prefix,
  }
  const databaseUrlOf = (service: StoringService) => wires.get(service)?.url as string
  const fleet = await startFleet({
    port,
    replicas: 1,
    publicUrl: url,
    eventBusUrl: bus.url,
    environment,
    databaseUrlOf,
  })
  return {
    url,
    parts: [
      ...[...services, 'storefront' as const].map((service) => serviceOf(fleet, service)),
      ...Array.from(wires, ([service, wire]) => networkOf(`the database of ${service}`, wire)),
      networkOf('the event bus', bus),
      networkOf('Redis', redis),
    ],
    async remove() {
      await fleet.stop('SIGKILL')
      await removeData()
    },
  }
}

function serviceOf(fleet: Fleet, service: StoringService | 'storefront'): Part {
  const name = `${service}-1`
  let isStopped = false
  return {
    name: service,
    async stop() {
      isStopped = true
      await fleet.end(name, 'SIGKILL')
    },
    async hang() {
      isStopped = false
      fleet.signal(name, 'SIGSTOP')
    },
    async restore() {
      if (isStopped) await fleet.restart(name, 'SIGKILL')
      else fleet.signal(name, 'SIGCONT')
    },
  }
}

const networkOf = (name: string, wire: FaultyNetwork): Part => ({
  name,
  async stop() {
    wire.goDown()
  },
  async hang() {
    wire.hang()
  },
  async restore() {
    wire.comeBack()
    wire.resume()
  },
})
