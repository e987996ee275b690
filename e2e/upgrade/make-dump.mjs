// Writes the dumps of the databases that a version of the shop leaves behind, for upgrade.test.ts:
//
//   node e2e/upgrade/make-dump.mjs 0.2.0                # of this working tree, before it is released
//   node e2e/upgrade/make-dump.mjs 0.1.0 /path/to/tree  # of another one, such as that of a tag: its set-up has to be done
//
// It needs PostgreSQL (FLEET_POSTGRES_URL), RabbitMQ (EVENT_BUS_URL) and pg_dump, makes databases of its own and removes them.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '@storefleet/database'
import { findFreePort } from '@storefleet/process'
import { rabbitMqAt } from '@storefleet/test-kit/bus-drivers'
import { startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { storingServices } from '@storefleet/test-kit/shop-data'
import { fillShop } from './fill-shop.ts'

const here = import.meta.dirname
const [version, tree = resolve(here, '../..')] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version ?? '')) {
  console.error('Name the version whose dumps these are: node e2e/upgrade/make-dump.mjs 0.2.0')
  process.exit(1)
}

const postgresUrl = process.env.FLEET_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const eventBusUrl = process.env.EVENT_BUS_URL || 'amqp://guest:guest@127.0.0.1:5672'
const prefix = `dump_${randomUUID().slice(0, 8)}`

const { startFleet, prepareFleetDatabases, createClient, steps } = await loadTree(tree)
const databases = await prepareFleetDatabases(postgresUrl, prefix)
let bus
let fleet
try {
  bus = await startFaultyNetwork(eventBusUrl)
  fleet = await start(bus.url)
  const facts = await fill(fleet.url)
  await fleet.stop('SIGKILL')
  await write(facts)
} finally {
  await fleet?.stop('SIGKILL')
  await bus?.close()
  await databases.drop()
  await rabbitMqAt(eventBusUrl).cleanUp(prefix)
}

/** The launcher of that tree, and what its own tests do with a shop. */
async function loadTree(folder) {
  const packages = createRequire(join(folder, 'e2e/package.json'))
  const load = (path) => import(pathToFileURL(path).href)
  return {
    ...(await load(packages.resolve('@storefleet/fleet'))),
    ...(await load(packages.resolve('@storefleet/fleet/databases'))),
    ...(await load(join(folder, 'e2e/support/client.ts'))),
    steps: await load(join(folder, 'e2e/support/steps.ts')),
  }
}

async function start(busUrl) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const environment = {
    ...process.env,
    LOG_LEVEL: 'fatal',
    RATE_LIMIT_PER_MINUTE: '0',
    SIGN_IN_LIMIT_PER_MINUTE: '0',
    EVENT_BUS_PREFIX: prefix,
  }
  const started = await startFleet({
    port,
    replicas: 1,
    publicUrl: url,
    eventBusUrl: busUrl,
    environment,
    databaseUrlOf: databases.urlOf,
  })
  return { url, stop: started.stop }
}

async function fill(url) {
  const open = new Map()
  for (const service of storingServices)
    open.set(service, await openDatabase(databases.urlOf(service), { poolSize: 1 }))
  try {
    return await fillShop({
      client: createClient(url),
      steps,
      cutBus: () => bus.goDown(),
      restoreBus: () => bus.comeBack(),
      query: async (service, text, values = []) => (await open.get(service).raw(text, values)).rows,
    })
  } finally {
    for (const db of open.values()) await db.close()
  }
}

async function write(facts) {
  const folder = join(here, version)
  mkdirSync(folder, { recursive: true })
  await trimSamples(facts.variantId)
  for (const service of storingServices) {
    writeFileSync(join(folder, `${service}.sql`), dump(databases.urlOf(service)))
  }
  writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`)
  console.log(`Wrote ${folder}`)
}

/** Plain SQL that both databases take: without owners, and without commands of psql. */
function dump(url) {
  const flags = ['--no-owner', '--no-privileges', '--no-comments', '--inserts', '--rows-per-insert=50']
  const text = execFileSync('pg_dump', [...flags, url], { encoding: 'utf8', maxBuffer: 100 * 2 ** 20 })
  return text.replaceAll(/^\\(un)?restrict .*\n/gm, '')
}

/** Nothing in the test is about the sample products. */
async function trimSamples(variantId) {
  const db = await openDatabase(databases.urlOf('product-service'), { poolSize: 1 })
  const away = 'select id from products where id not in (select product_id from variants where id = $1)'
  const statements = [
    `delete from outbox where subject in (${away.replace('select id', 'select id::text')})`,
    `delete from stock_ledger where variant_id <> $1`,
    `delete from stock_items where variant_id <> $1`,
    `delete from variants where id <> $1`,
    `delete from products where id in (${away})`,
  ]
  try {
    for (const statement of statements) await db.raw(statement, [variantId])
    await db.raw(
      'delete from categories where id not in (select category_id from products where category_id is not null)',
    )
    await db.raw('truncate search_words')
  } finally {
    await db.close()
  }
}
