import { createDatabase, type Database } from '@storefleet/database'

/** Runs a query with PostgreSQL's own client, and returns what it printed. */
export type RunQuery = (query: string) => Promise<string>

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

/** The database behind a client that prints text: for reading alone, past all code of ours. */
export const createPrintedDatabase = (run: RunQuery): Database =>
  createDatabase({
    dialect: 'postgres',
    async run({ text, values }) {
      // As jsonb, which is printed on one line.
      const query = text.replaceAll(/\$(\d+)/g, (_, place: string) => literalOf(values[Number(place) - 1]))
      const printed = await run(`select coalesce(jsonb_agg(to_jsonb(found)), '[]') from (${query}) found`)
      const rows: Record<string, unknown>[] = JSON.parse(printed)
      const names = Object.keys(rows[0] ?? {})
      return {
        fields: names.map((name) => ({ name })),
        rows: rows.map((row) => names.map((name) => typed(row[name]))),
        affected: rows.length,
      }
    },
    inTransaction: async () => {
      throw new Error('This database is only read')
    },
    close: async () => {},
  })

const typed = (value: unknown) => (typeof value === 'string' && timestamp.test(value) ? new Date(value) : value)

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return `'${value.toISOString()}'::timestamptz`
  if (Array.isArray(value)) return `array[${value.map(literalOf).join(', ')}]`
  return `'${String(value).replaceAll("'", "''")}'`
}
