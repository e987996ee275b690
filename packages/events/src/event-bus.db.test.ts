import { after, before } from 'node:test'
import { type Database, migrate, openDatabase } from '@storefleet/database'
import { noteServiceMigrations } from '@storefleet/test-kit'
import { findDrivers } from '@storefleet/test-kit/bus-drivers'
import { describeEventBus } from '@storefleet/test-kit/event-bus-contract'

let database: Database
before(async () => {
  database = await openDatabase('pglite://memory')
  await migrate(database, noteServiceMigrations)
})
after(() => database.close())

for (const driver of await findDrivers()) describeEventBus(driver, () => database)
