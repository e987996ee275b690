import { createConfigReader, readProcessConfig } from '../../packages/process/src/index.ts'

/** Read by the process that opens the bus or migrates, and by no config reader. */
const readElsewhere = ['EVENT_BUS_PREFIX', 'MIGRATE_ONLY']

/** Returns the name of every setting that a service reads, a line each. */
export function settingsOf({ name, readConfig }) {
  const names = new Set(name === 'api-gateway' ? ['MIGRATE_ONLY'] : readElsewhere)
  const environment = new Proxy(
    {},
    {
      get: (_, setting) => {
        names.add(String(setting))
      },
    },
  )
  readConfig(environment)
  readProcessConfig(createConfigReader(environment))
  return [...names].sort()
}
