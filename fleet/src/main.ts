import { fileURLToPath } from 'node:url'
import { createConfigReader, exitWith, openLogFile, stopOnSignal } from '@storefleet/service-kit'
import { prepareFleetDatabases } from './fleet-databases.ts'
import { createFleetLog } from './fleet-log.ts'
import { type FleetOptions as CommandOptions, parseOptions, usage } from './options.ts'
import { startFleet } from './start-fleet.ts'

const shutdownLimitMs = 30_000
const logFile = fileURLToPath(new URL('../../.data/logs/fleet.jsonl', import.meta.url))
const gatewayMetricsPort = 9300

try {
  const options = parseOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(usage)
  else await run(options)
} catch (error) {
  exitWith(error)
}

async function run({ port, replicas }: CommandOptions): Promise<void> {
  const read = createConfigReader(process.env)
  const publicUrl = read.url('PUBLIC_URL', `http://localhost:${port}`)
  const serverUrl = read.text('FLEET_POSTGRES_URL', 'postgres://postgres@127.0.0.1:5432/postgres')
  const eventBusUrl = read.text('EVENT_BUS_URL', 'amqp://guest:guest@127.0.0.1:5672')

  console.log('Preparing the databases…')
  const databases = await prepareFleetDatabases(serverUrl, 'storefleet')
  console.log('Starting the services…')
  const log = createFleetLog({ level: read.text('LOG_LEVEL', 'warn'), file: openLogFile(logFile), print: console.log })
  const fleet = await startFleet({
    port,
    metricsPort: gatewayMetricsPort,
    replicas,
    publicUrl,
    eventBusUrl,
    environment: { ...process.env, LOG_LEVEL: log.level },
    databaseUrlOf: databases.urlOf,
    onLine: log.onLine,
  })
  stopOnSignal(fleet, shutdownLimitMs)
  console.log(`
The fleet is ready: ${fleet.names.join(', ')}

  Shop          ${publicUrl}/
  API docs      ${publicUrl}/docs
  Mailbox       ${publicUrl}/mailbox
  Sign in as    admin@storefleet.test or customer@storefleet.test, password storefleet-dev
  Events        ${new URL(eventBusUrl).protocol.slice(0, -1)} at ${new URL(eventBusUrl).host}
  Metrics       /metrics at ${fleet.metricsTargets.map(({ address }) => address).join(', ')}
  Stop          Ctrl-C
`)
}
