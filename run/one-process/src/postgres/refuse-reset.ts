import { storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'
import { databaseName, quote, schemaName } from './database-layout.ts'

/** @throws ShopRefusal that says how the data of the shop at `url` is deleted, which no command of ours does */
export function refuseReset(url: string): never {
  const { pathname, username } = new URL(url)
  const database = decodeURIComponent(pathname.slice(1) || username)
  const databases = storingServices.map(
    (service) => `drop database if exists ${quote(databaseName(database, service))};`,
  )
  const schemas = storingServices.map((service) => quote(schemaName(service))).join(', ')
  throw new ShopRefusal(
    `"reset" deletes embedded data alone, and DATABASE_URL names a PostgreSQL: stop the shop and run ${databases.join(' ')} there, or, where ${database} has a schema for each service, drop schema ${schemas} cascade;`,
  )
}
