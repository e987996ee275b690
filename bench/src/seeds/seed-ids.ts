/** Ids of what is put in in bulk can be worked out from its number, in SQL and here: UUIDv7, growing as the shop's own do. */
const firstMs = 1_700_000_000_000
const stepMs = 1_000

/** The id of row `n`; `part` tells apart what belongs to one row, such as the variants of a product. */
export function seedId(n: number, part = 0): string {
  const clock = (firstMs + n * stepMs).toString(16).padStart(12, '0')
  const tail = `7000-8${part.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`
  return `${clock.slice(0, 8)}-${clock.slice(8)}-${tail}`
}

/** The same as an SQL expression. */
export function seedIdSql(n: string, part = '0'): string {
  const clock = `lpad(to_hex(${firstMs} + (${n})::bigint * ${stepMs}), 12, '0')`
  return `(substr(${clock}, 1, 8) || '-' || substr(${clock}, 9) || '-7000-8' || lpad(to_hex(${part}), 3, '0')
    || '-' || lpad(to_hex(${n}), 12, '0'))::uuid`
}

/** When row `n` came about. */
export const seedTimeSql = (n: string) => `to_timestamp((${firstMs} + (${n})::bigint * ${stepMs}) / 1000.0)`
