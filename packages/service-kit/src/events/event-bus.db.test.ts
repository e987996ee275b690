import { after, before } from 'node:test'
import { noteServiceMigrations } from '@storefleet/test-kit'
import { findDrivers } from '@storefleet/test-kit/bus-drivers'
import { describeEventBus } from '@storefleet/test-kit/event-bus-contract'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open-database.ts'

let database: Database
before(async () => {
  database = await openDatabase('pglite://memory')
  await migrate(database, noteServiceMigrations)
})
after(() => database.close())

for (const driver of await findDrivers()) describeEventBus(driver, () => database)
