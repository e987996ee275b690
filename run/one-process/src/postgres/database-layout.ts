import { type StoringService, storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'

/** What the server says about the database and the role of DATABASE_URL. */
export type ServerFacts = {
  database: string
  role: string
  mayCreateDatabases: boolean
  mayCreateSchemas: boolean
  /** Of the names that `databaseName` and `schemaName` make, those that exist. */
  databases: readonly string[]
  schemas: readonly string[]
}

export type DatabaseLayout = {
  kind: 'database' | 'schema'
  /** Its database's or schema's name. */
  nameOf(service: StoringService): string
  /** Statements that make what is missing; each is run by itself. */
  missing: readonly string[]
}

/** https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const maxNameBytes = 63

export const schemaName = (service: StoringService): string => service.replaceAll('-', '_')
export const databaseName = (database: string, service: StoringService): string => `${database}_${schemaName(service)}`

/**
 * A database for each service, or a schema for each where the role may not make databases. What exists decides before what the role
 * may, so that a shop does not start empty because a role was given a right.
 *
 * @throws ShopRefusal that says what to create, when something is missing and the role may not create it
 */
export function decideLayout(facts: ServerFacts): DatabaseLayout {
  const { databases, schemas, mayCreateDatabases, mayCreateSchemas, role, database } = facts
  refuseBoth(facts)
  if (databases.length > 0 || (schemas.length === 0 && mayCreateDatabases)) {
    const missing = missingDatabases(facts)
    if (missing.length > 0 && !mayCreateDatabases) {
      throw new ShopRefusal(`The role ${role} may not create databases: have an administrator run ${asScript(missing)}`)
    }
    return { kind: 'database', nameOf: (service) => databaseName(database, service), missing }
  }
  const missing = missingSchemas(facts)
  if (missing.length === 0 || mayCreateSchemas) return { kind: 'schema', nameOf: schemaName, missing }
  throw new ShopRefusal(
    schemas.length > 0
      ? `The role ${role} may not create schemas in ${database}: have an administrator run ${asScript(missing)}`
      : `The role ${role} may create neither databases nor schemas in ${database}: have an administrator run ${asScript(missingDatabases(facts))} or, for a schema for each service instead, ${grantCreate(facts)};`,
  )
}

/** Lets a role create schemas, and the extension that searches need. */
export const grantCreate = ({ database, role }: Pick<ServerFacts, 'database' | 'role'>): string =>
  `grant create on database ${quote(database)} to ${quote(role)}`

const asScript = (statements: readonly string[]) => statements.map((statement) => `${statement};`).join(' ')

const missingSchemas = ({ schemas, role }: ServerFacts): string[] =>
  storingServices
    .map(schemaName)
    .filter((name) => !schemas.includes(name))
    .map((name) => `create schema ${quote(name)} authorization ${quote(role)}`)

function missingDatabases({ database, databases, role }: ServerFacts): string[] {
  const names = storingServices.map((service) => databaseName(database, service))
  const tooLong = names.find((name) => Buffer.byteLength(name) > maxNameBytes)
  if (tooLong !== undefined) {
    throw new ShopRefusal(
      `DATABASE_URL names the database ${database}, and ${tooLong} is longer than the ${maxNameBytes} bytes of a name in PostgreSQL: choose a shorter one.`,
    )
  }
  return names
    .filter((name) => !databases.includes(name))
    .map((name) => `create database ${quote(name)} owner ${quote(role)} encoding 'UTF8' template template0`)
}

function refuseBoth({ databases, schemas, database }: ServerFacts): void {
  if (databases.length === 0 || schemas.length === 0) return
  throw new ShopRefusal(
    `There are databases for the services (${databases.join(', ')}) and schemas in ${database} (${schemas.join(', ')}): drop those that do not hold the data of the shop, or rename them.`,
  )
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
