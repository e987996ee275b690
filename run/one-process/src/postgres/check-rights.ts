import { DatabaseUnavailable, openDatabase } from '@storefleet/database'
import type { StoringService } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'
import { type DatabaseLayout, grantCreate, quote, type ServerFacts } from './database-layout.ts'

type Place = { service: StoringService; layout: DatabaseLayout; facts: ServerFacts }

/** What the migrations of a service need, in its own database or schema. */
const rights = `
  select coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreateTables",
    has_database_privilege(current_database(), 'create')
      or exists (select from pg_extension where extname = 'pg_trgm') as "mayHaveExtension"`

/** @throws ShopRefusal with the statement to run, when the role may not make the tables of a service where they belong */
export async function checkRights(url: string, { service, layout, facts }: Place): Promise<void> {
  const name = layout.nameOf(service)
  const { role } = facts
  const db = await openDatabase(url, { poolSize: 1 })
  try {
    const { rows } = await db.raw(rights)
    if (rows[0]?.mayCreateTables !== true) {
      throw new ShopRefusal(
        `The role ${role} may not create tables in the ${layout.kind} ${name}: have an administrator run alter ${layout.kind} ${quote(name)} owner to ${quote(role)};`,
      )
    }
    if (service === 'product-service' && rows[0]?.mayHaveExtension !== true) {
      const database = layout.kind === 'database' ? name : facts.database
      throw new ShopRefusal(
        `The role ${role} may not create the extension pg_trgm in ${database}: have an administrator run ${grantCreate({ database, role })};`,
      )
    }
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    throw new ShopRefusal(`The ${layout.kind} ${name} cannot be used by the role ${role} (${error.message}).`)
  } finally {
    await db.close()
  }
}
