import { type Sql, sql } from '@storefleet/database'
import type { VariantField } from './field-kinds.ts'
import { fields, searchedFields } from './variant.ts'

const types: Readonly<Record<VariantField['type'], Sql>> = {
  text: sql`text`,
  'text[]': sql`text[]`,
  integer: sql`integer`,
  bigint: sql`bigint`,
  boolean: sql`boolean`,
}

const eachField = (part: (name: Sql, column: Sql, type: Sql) => Sql): Sql =>
  sql.join(fields.map(({ name, column, type }) => part(sql.identifier(name), sql.identifier(column), types[type])))

/** The columns of the fields, for an `insert`: `"sku", "price_minor"`. */
export const variantColumns = eachField((_name, column) => column)

/** The fields of a record `v` in the order of `variantColumns`: `v."sku", v."priceMinor"`. */
export const variantValues = eachField((name) => sql`v.${name}`)

/** The types of that record: `"sku" text, "priceMinor" bigint`. */
export const variantRecord = eachField((name, _column, type) => sql`${name} ${type}`)

/** The columns of a table `v` under the names of the fields: `v."price_minor" as "priceMinor"`. */
export const variantSelection = eachField((name, column) => sql`v.${column} as ${name}`)

/** What `on conflict … do update set` takes over. */
export const variantUpdates = eachField((_name, column) => sql`${column} = excluded.${column}`)

/** The columns of a table `v` whose texts find a product, as an array; nulls are among them. */
export const searchedColumns = (search: 'codes' | 'words'): Sql =>
  sql`array[${sql.join(searchedFields(search).map(({ column }) => sql`v.${sql.identifier(column)}`))}]::text[]`
