import { fileURLToPath } from 'node:url'
import { readDatabasePoolSize } from '@storefleet/database'
import { openLogFile } from '@storefleet/observability'
import { exitWith, logLevels, readSettings, stopOnSignal } from '@storefleet/process'
import { refuseBusyPorts } from './busy-ports.ts'
import { checkSettings } from './check-settings.ts'
import { checkConnectionCount, prepareFleetDatabases, readServerUrl } from './fleet-databases.ts'
import { createFleetLog } from './fleet-log.ts'
import { type FleetOptions as CommandOptions, parseOptions, usage } from './options.ts'
import { startFleet } from './start-fleet.ts'

const shutdownLimitMs = 30_000
const sampleAccounts = '  Sign in as    admin@storefleet.test or customer@storefleet.test, password storefleet-dev\n'
const logFile = fileURLToPath(new URL('../../../.data/logs/fleet.jsonl', import.meta.url))

try {
  const options = parseOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(usage)
  else await run(options)
} catch (error) {
  exitWith(error)
}

async function run({ port, replicas, metricsPort, name, ...options }: CommandOptions): Promise<void> {
  const hasSampleData = options.hasSampleData && process.env.NODE_ENV !== 'production'
  const settings = readAll({ port, name, hasSampleData })
  const { publicUrl, eventBusUrl } = settings
  await refuseBusyPorts({ '--port': port, '--metrics-port': metricsPort })

  console.log('Preparing the databases…')
  await checkConnectionCount(settings.serverUrl, { poolSize: settings.databasePoolSize, replicas })
  const databases = await prepareFleetDatabases(settings.serverUrl, name)
  console.log('Starting the services…')
  const log = createFleetLog({ level: settings.logLevel, file: openLogFile(logFile), print: console.log })
  const fleet = await startFleet({
    port,
    metricsPort,
    replicas,
    publicUrl,
    eventBusUrl,
    hasSampleData,
    environment: {
      ...process.env,
      LOG_LEVEL: log.level,
      EVENT_BUS_PREFIX: settings.eventBusPrefix,
      REDIS_PREFIX: settings.redisPrefix,
    },
    databaseUrlOf: databases.urlOf,
    onLine: log.onLine,
    onEnd: console.log,
  })
  stopOnSignal(fleet, shutdownLimitMs)
  console.log(`
The fleet is ready: ${fleet.names.join(', ')}

  Shop          ${publicUrl}/
  API docs      ${publicUrl}/docs
  Mailbox       ${publicUrl}/mailbox
${hasSampleData ? sampleAccounts : ''}  Events        ${new URL(eventBusUrl).protocol.slice(0, -1)} at ${new URL(eventBusUrl).host}
  Metrics       /metrics at ${fleet.metricsTargets.map(({ address }) => address).join(', ')}
  Stop          Ctrl-C
`)
}

type Given = Pick<CommandOptions, 'port' | 'name' | 'hasSampleData'>

/** The fleet's own settings, and a look at those of its services: what is wrong with any is told at once. */
function readAll({ port, name, hasSampleData }: Given) {
  return readSettings(process.env, (read) => {
    const settings = {
      publicUrl: read.url('PUBLIC_URL', `http://localhost:${port}`),
      serverUrl: read.attempt(() => readServerUrl(read)),
      databasePoolSize: readDatabasePoolSize(read),
      eventBusUrl: read.text('EVENT_BUS_URL', 'amqp://guest:guest@127.0.0.1:5672'),
      eventBusPrefix: read.text('EVENT_BUS_PREFIX', name),
      redisPrefix: read.text('REDIS_PREFIX', name),
      logLevel: read.oneOf('LOG_LEVEL', logLevels, 'warn'),
    }
    read.attempt(() => checkSettings({ ...settings, hasSampleData, environment: process.env }))
    return settings
  })
}
