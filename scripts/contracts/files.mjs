// Golden snapshots of what others depend on, by their path below docs/contracts.
import { globSync, readFileSync } from 'node:fs'
import { services } from './services.mjs'
import { settingsOf } from './settings.mjs'

/** Where the snapshots are. */
export const contractDocs = new URL('../../docs/contracts/', import.meta.url)
const protoFolder = new URL('../../packages/contracts/proto/', import.meta.url)
const lines = (values) => `${values.join('\n')}\n`

/** Returns the snapshots that need no database: settings and the proto. */
export const quickContracts = () =>
  new Map([
    ...services.map((service) => [`settings/${service.name}.txt`, lines(settingsOf(service))]),
    ...globSync('storefleet/**/*.proto', { cwd: protoFolder })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [`proto/${path}`, readFileSync(new URL(path, protoFolder), 'utf8')]),
  ])

/** Returns the snapshots for which each service is started on a database: metrics and tables. */
export async function slowContracts() {
  const { metricsOf } = await import('./metrics.mjs')
  const { databaseOf } = await import('./database.mjs')
  const contracts = new Map()
  for (const service of services) {
    contracts.set(`metrics/${service.name}.txt`, lines(await metricsOf(service)))
    if (service.migrations) contracts.set(`database/${service.name}.txt`, lines(await databaseOf(service)))
  }
  return contracts
}
