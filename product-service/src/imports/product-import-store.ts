import { type Database, json, sql, type Tx } from '@storefleet/database'
import { storableText } from '../plain-text.ts'
import type { ReportLine } from './import-report.ts'
import {
  type ClaimedImport,
  ImportLeaseLost,
  type NewImport,
  type ProductImport,
  type ProductResult,
  type WaitingRow,
} from './product-import.ts'
import type { ProductRows } from './read-draft.ts'

export type ProductImportStore = ReturnType<typeof createProductImportStore>

type Options = { now: () => Date; leaseMs: number }
export type LinesAfter = { after: number; limit: number; outcome: ReportLine['outcome'] | undefined }

export function createProductImportStore(db: Database, { now, leaseMs }: Options) {
  const leaseEnd = () => new Date(now().getTime() + leaseMs)

  return {
    /** Inserts an import that rows are added to; false where `limit` others are unfinished. */
    open: (given: NewImport, limit: number): Promise<boolean> =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtext('product-imports'))`)
        const opened = await tx.execute(sql`
          insert into product_imports (id, status, columns, notes, requested_by, correlation_id, leased_until, created_at)
          select ${given.id}, 'receiving', ${json(given.columns)}, ${given.notes}, ${given.requestedBy},
            ${given.correlationId}, ${leaseEnd()}, ${now()}
          where (select count(*) from product_imports where finished_at is null) < ${limit}`)
        return opened > 0
      }),

    /** Stores some rows of an import that is being received. */
    async addRows(id: string, rows: readonly WaitingRow[]): Promise<void> {
      const stored = rows.map(({ handle, problem, ...row }) => ({
        ...row,
        handle: storableText(handle),
        // The cells of a row that cannot be used are not read.
        ...(problem !== undefined && { problem: storableText(problem), cells: [] }),
      }))
      await db.execute(sql`
        with import as (
          update product_imports set leased_until = ${leaseEnd()} where id = ${id} and status = 'receiving' returning id
        )
        insert into product_import_rows (import_id, row_number, product, handle, slug, cells, problem)
        select import.id, r.number, r.product, r.handle, r.slug, r.cells, r.problem
        from import, jsonb_to_recordset(${json(stored)}::jsonb)
          as r (number integer, product integer, handle text, slug text, cells jsonb, problem text)`)
    },

    /** Queues an import that has all its rows; false where it was failed as abandoned in the meantime. */
    async queue(id: string, { rows, products }: { rows: number; products: number }): Promise<boolean> {
      const queued = await db.execute(sql`
        update product_imports set status = 'queued', row_count = ${rows}, product_count = ${products}, leased_until = null
        where id = ${id} and status = 'receiving'`)
      return queued > 0
    },

    /** Ends an import whose file could not be read to its end. */
    refuse: (id: string, error: string) =>
      db.execute(sql`update product_imports set status = 'failed', error = ${error}, finished_at = ${now()}
        where id = ${id} and status = 'receiving'`),

    /** Ends imports whose receiving process is gone. */
    failAbandoned: (error: string) =>
      db.execute(sql`update product_imports set status = 'failed', error = ${error}, finished_at = ${now()}
        where finished_at is null and status = 'receiving' and leased_until < ${now()}`),

    /** The oldest import that is not finished, unless a worker has it. `lease` identifies the claim. */
    claim: (lease: string): Promise<ClaimedImport | undefined> =>
      db.first<ClaimedImport>(sql`
        update product_imports set status = 'running', lease = ${lease}, leased_until = ${leaseEnd()},
          attempts = attempts + 1, started_at = coalesce(started_at, ${now()})
        where id = (
          select id from product_imports
          where id = (select id from product_imports where finished_at is null and status <> 'receiving' order by id limit 1)
            and (leased_until is null or leased_until < ${now()})
          for update skip locked)
        returning id, lease, columns, product_count, next_product, attempts, correlation_id`),

    /** The rows of some products, by product. */
    async products(id: string, from: number, count: number): Promise<ProductRows[]> {
      const rows = await db.query<WaitingRow>(sql`
        select row_number as number, product, handle, slug, cells, problem from product_import_rows
        where import_id = ${id} and product >= ${from} and product < ${from + count}
        order by product, row_number`)
      return [...Map.groupBy(rows, ({ product }) => product).values()].map((ofProduct) => ({
        handle: ofProduct[0]?.slug ?? '',
        rows: ofProduct.map((row) => ({ ...row, problem: row.problem ?? undefined })),
      }))
    },

    /** Records the result of a product, and renews the lease. Throws `ImportLeaseLost`. */
    recordResult: (tx: Tx, { id, lease }: Pick<ClaimedImport, 'id' | 'lease'>, result: ProductResult): Promise<void> =>
      recordResult(tx, { id, lease, leasedUntil: leaseEnd() }, result),

    /** Ends an import of which every product is done. */
    finish: ({ id, lease }: Pick<ClaimedImport, 'id' | 'lease'>) =>
      db.execute(sql`update product_imports set status = 'succeeded', finished_at = ${now()}, lease = null, leased_until = null
        where id = ${id} and lease = ${lease} and status = 'running'`),

    /** Ends the lease, so that another worker can claim the import at once. */
    release: ({ id, lease }: Pick<ClaimedImport, 'id' | 'lease'>) =>
      db.execute(sql`update product_imports set lease = null, leased_until = null
        where id = ${id} and lease = ${lease} and status = 'running'`),

    /** Cancels an import; false where it is finished, or unknown. */
    async cancel(id: string): Promise<boolean> {
      const cancelled = await db.execute(sql`
        update product_imports set status = 'cancelled', finished_at = ${now()}, lease = null, leased_until = null
        where id = ${id} and status in ('queued', 'running')`)
      return cancelled > 0
    },

    find: (id: string): Promise<ProductImport | undefined> =>
      db.first<ProductImport>(sql`select ${columns} from product_imports where id = ${id} and status <> 'receiving'`),

    /** Newest first; one more than `limit` where there are more. */
    list: ({ before, limit }: { before: string | undefined; limit: number }): Promise<ProductImport[]> =>
      db.query<ProductImport>(sql`
        select ${columns} from product_imports
        where status <> 'receiving' and id < ${before ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'}
        order by id desc limit ${sql.integer(limit + 1)}`),

    /** The results of its rows so far; one more than `limit` where there are more. */
    lines: (id: string, { after, limit, outcome }: LinesAfter): Promise<ReportLine[]> =>
      db.query<ReportLine>(sql`
        select row_number as row, handle, outcome, error, note from product_import_rows
        where import_id = ${id} and row_number > ${after} and outcome is not null
          and ${outcome === undefined ? sql`true` : sql`outcome = ${outcome}`}
        order by row_number limit ${sql.integer(limit + 1)}`),

    /** Deletes rows of imports that ended before then, and returns how many. */
    deleteRows: (endedBefore: Date, limit: number) =>
      db.execute(sql`
        delete from product_import_rows where (import_id, row_number) in (
          select r.import_id, r.row_number from product_import_rows r
          join product_imports i on i.id = r.import_id where i.finished_at < ${endedBefore} limit ${limit})`),

    /** Deletes imports that ended before then and have no rows left. */
    deleteImports: (endedBefore: Date, limit: number) =>
      db.execute(sql`
        delete from product_imports where id in (
          select id from product_imports i where finished_at < ${endedBefore}
            and not exists (select from product_import_rows r where r.import_id = i.id)
          order by finished_at limit ${limit} for update skip locked)`),
  }
}

const columns = sql`id, status, notes, error, requested_by, created_at, started_at, finished_at,
  json_build_object('rows', rows_done, 'products', created + updated + unchanged + failed, 'created', created,
    'updated', updated, 'unchanged', unchanged, 'failed', failed) as done,
  json_build_object('rows', row_count, 'products', product_count) as total`

type Claim = { id: string; lease: string; leasedUntil: Date }

async function recordResult(tx: Tx, { id, lease, leasedUntil }: Claim, { product, outcome, lines }: ProductResult) {
  const counted = (name: ProductResult['outcome']) => (name === outcome ? 1 : 0)
  const updated = await tx.execute(sql`
    update product_imports set next_product = ${product + 1}, rows_done = rows_done + ${lines.length}, attempts = 0,
      created = created + ${counted('created')}, updated = updated + ${counted('updated')},
      unchanged = unchanged + ${counted('unchanged')}, failed = failed + ${counted('failed')}, leased_until = ${leasedUntil}
    where id = ${id} and lease = ${lease} and status = 'running'`)
  if (updated === 0) throw new ImportLeaseLost()
  const texts = (of: 'error' | 'note') =>
    json(Object.fromEntries(lines.flatMap((line) => (!line[of] ? [] : [[line.row, storableText(line[of])]]))))
  await tx.execute(sql`
    update product_import_rows set outcome = ${outcome}, cells = null,
      error = ${texts('error')}::jsonb ->> row_number::text, note = ${texts('note')}::jsonb ->> row_number::text
    where import_id = ${id} and product = ${product}`)
}
