import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDatabase } from '@storefleet/database'
import { type Fleet, startFleet } from '@storefleet/fleet'
import { type FleetDatabases, prepareFleetDatabases } from '@storefleet/fleet/databases'
import { findFreePort } from '@storefleet/process'
import { rabbitMqAt, redisAt } from '@storefleet/test-kit/bus-drivers'
import { type StoringService, storingServices } from '@storefleet/test-kit/shop-data'
import { assertBooksAgree } from '../support/audit.ts'
import { fleetSettings } from '../support/topology.ts'
import { heldForNoOrder, sellAndRestore, stock } from './sell-and-restore.ts'

const postgresUrl = process.env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const eventBusUrl = process.env.EVENT_BUS_URL || 'amqp://guest:guest@127.0.0.1:5672'
const redisUrl = process.env.REDIS_URL || undefined
const parent = await mkdtemp(join(tmpdir(), 'storefleet-backup-'))
const backupFolder = join(parent, 'backup')
const port = await findFreePort()
const url = `http://127.0.0.1:${port}`

type Lifetime = { fleet: Fleet; databases: FleetDatabases; remove(): Promise<void> }

/** A fleet on databases and a bus of its own, as after a loss of the machine. */
async function open(fill: (databases: FleetDatabases) => Promise<void> = async () => {}): Promise<Lifetime> {
  const prefix = `e2e_${randomUUID().slice(0, 8)}`
  const databases = await prepareFleetDatabases(postgresUrl, prefix)
  let fleet: Fleet | undefined
  const remove = async () => {
    await fleet?.stop('SIGKILL')
    await databases.drop()
    await (eventBusUrl.startsWith('redis') ? redisAt(eventBusUrl) : rabbitMqAt(eventBusUrl)).cleanUp(prefix)
    if (redisUrl !== undefined) await redisAt(redisUrl).cleanUp(prefix)
  }
  try {
    await fill(databases)
    fleet = await startFleet({
      port,
      replicas: Number(process.env.REPLICAS || 1),
      publicUrl: url,
      eventBusUrl,
      environment: {
        ...process.env,
        LOG_LEVEL: 'fatal',
        ...fleetSettings,
        EVENT_BUS_PREFIX: prefix,
        REDIS_PREFIX: prefix,
      },
      databaseUrlOf: databases.urlOf,
    })
    return { fleet, databases, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function runScript(name: string, databases: FleetDatabases): Promise<string> {
  const settings = storingServices.map((service) => [
    `${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`,
    databases.urlOf(service),
  ])
  const script = fileURLToPath(new URL(`../../deploy/backup/${name}`, import.meta.url))
  const env = { ...process.env, ...Object.fromEntries(settings) }
  return (await promisify(execFile)(script, [backupFolder], { env })).stdout
}

test('when a fleet is backed up while it sells and lost, then another goes on from its backup', async (t) => {
  let now = await open()
  after(async () => {
    await now.remove()
    await rm(parent, { recursive: true })
  })
  const { orders, lost, variantIds } = await sellAndRestore({
    url,
    backUp: async () => t.diagnostic(await runScript('backup.sh', now.databases)),
    destroy: () => now.remove(),
    async restore() {
      now = await open(async (databases) => t.diagnostic(await runScript('restore.sh', databases)))
    },
  })
  await now.fleet.stop()
  const keeping = { openDatabase: (service: StoringService) => openDatabase(now.databases.urlOf(service)) }
  await assertBooksAgree(keeping, { variantIds, stock, heldForNoOrder })
  t.diagnostic(`${orders.length} orders, ${lost} lost that were placed after the backup`)
})
