import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import type { DocumentKind, OrderDocument } from './document.ts'

export type DocumentFilter = {
  kind?: DocumentKind | undefined
  from?: Date | undefined
  to?: Date | undefined
  beforeId?: string | undefined
  limit: number
}

type NewDocument = { document: OrderDocument; period: string; sequence: number }

export type DocumentStore = ReturnType<typeof createDocumentStore>

/** The only SQL for documents. They are added and never changed. */
export const createDocumentStore = (db: Database) => ({
  /** Returns the next number of a series. The series is locked until the transaction ends, so that no number is left out. */
  async nextNumber(tx: Tx, kind: DocumentKind, period: string): Promise<number> {
    const row = await tx.first<{ lastNumber: number }>(sql`
      insert into document_series (kind, period, last_number) values (${kind}, ${period}, 1)
      on conflict (kind, period) do update set last_number = document_series.last_number + 1 returning last_number`)
    return row?.lastNumber ?? 1
  },

  async add(tx: Tx, { document, period, sequence }: NewDocument): Promise<void> {
    const { id, kind, number, orderId, sourceId, issuedAt } = document
    await tx.execute(sql`
      insert into documents (id, kind, period, sequence, number, order_id, source_id, issued_at, content)
      values (${id}, ${kind}, ${period}, ${sequence}, ${number}, ${orderId}, ${sourceId}, ${new Date(issuedAt)}, ${json(document)})`)
  },

  /** Returns the documents of an order in the order of their issue. */
  async ofOrder(orderId: string, on: Queryable = db): Promise<OrderDocument[]> {
    const rows = await on.query<{ content: OrderDocument }>(
      sql`select content from documents where order_id = ${orderId} order by issued_at, kind desc, sequence`,
    )
    return rows.map(({ content }) => content)
  },

  async find(orderId: string, id: string): Promise<OrderDocument | undefined> {
    const row = await db.first<{ content: OrderDocument }>(
      sql`select content from documents where order_id = ${orderId} and id = ${id}`,
    )
    return row?.content
  },

  /** Returns documents, newest first. */
  async list({ kind, from, to, beforeId, limit }: DocumentFilter): Promise<OrderDocument[]> {
    const rows = await db.query<{ content: OrderDocument }>(sql`
      select content from documents
      where (${kind ?? null}::text is null or kind = ${kind ?? null})
        and (${from ?? null}::timestamptz is null or issued_at >= ${from ?? null})
        and (${to ?? null}::timestamptz is null or issued_at < ${to ?? null})
        and (${beforeId ?? null}::uuid is null or id < ${beforeId ?? null})
      order by id desc limit ${limit}`)
    return rows.map(({ content }) => content)
  },
})
