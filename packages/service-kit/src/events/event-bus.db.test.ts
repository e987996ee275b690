import { after, before } from 'node:test'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { findDrivers } from './testing/bus-drivers.ts'
import { describeEventBus } from './testing/event-bus-contract.ts'

let database: Database
before(async () => {
  database = await openDatabase('pglite://memory')
  await migrate(database, new URL('../testing/migrations/', import.meta.url))
})
after(() => database.close())

for (const driver of await findDrivers()) describeEventBus(driver, () => database)
