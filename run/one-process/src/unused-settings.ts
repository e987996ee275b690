import { ConfigError } from '@storefleet/process'
import type { ShopConfig } from './config.ts'

/** Settings of a service in a process of its own that have no meaning here, and what to do instead. */
const unused: Record<string, string> = {
  EVENT_BUS_PREFIX: 'events stay in this process: unset it',
  GRPC_PORT: 'the services choose free ports: unset it',
  JWKS_URL: 'the services know each other: unset it',
  PRODUCT_GRPC_ADDRESS: 'the services know each other: unset it',
  USER_SERVICE_URL: 'the services know each other: unset it',
  PRODUCT_SERVICE_URL: 'the services know each other: unset it',
  ORDER_SERVICE_URL: 'the services know each other: unset it',
  NOTIFICATION_SERVICE_URL: 'the services know each other: unset it',
}

const busIsAway =
  'EVENT_BUS_URL names a broker, and in one process events go from service to service in memory: unset it, or run the services as a fleet.'
const migratesAtStart = 'MIGRATE_ONLY is set, and in one process every start brings the tables up to date: unset it.'
const needsSessions =
  'DATABASE_POOLING is "transaction", and in one process a connection holds a lock for as long as it lives: set session, and the address of the server or of a pooler by session.'

/** @throws ConfigError that tells every setting that the shop in one process would ignore */
export function refuseUnusedSettings({ environment, databaseUrl }: Pick<ShopConfig, 'environment' | 'databaseUrl'>) {
  const { EVENT_BUS_URL: bus, MIGRATE_ONLY: migrateOnly, DATABASE_POOLING: pooling } = environment
  const problems = [
    ...Object.entries(unused)
      .filter(([name]) => environment[name])
      .map(([name, why]) => `${name} is set, and in one process ${why}.`),
    ...(bus && bus !== 'in-process:' ? [busIsAway] : []),
    ...(migrateOnly === 'true' ? [migratesAtStart] : []),
    ...(databaseUrl !== undefined && pooling === 'transaction' ? [needsSessions] : []),
  ]
  if (problems.length > 0) throw new ConfigError(problems)
}
