import { type Database, type Queryable, sql } from '@storefleet/database'
import { type LedgerAccount, type LedgerEntry, missingFor } from '../orders/domain/ledger-entry.ts'
import type { Order } from '../orders/domain/order.ts'
import { ledgerInsert } from '../orders/store/ledger-write-store.ts'
import { type OrderRow, toOrder } from '../orders/store/order-rows.ts'
import { selectOrders } from '../orders/store/order-search-store.ts'

export type LedgerStore = ReturnType<typeof createLedgerStore>
export type RecordedEntry = LedgerEntry & Readonly<{ id: number; recordedAt: Date }>
/** Debits less credits of an account, in minor units. */
export type Balance = Readonly<{ account: LedgerAccount; balanceMinor: number }>

type Audited = OrderRow & { ledger: LedgerEntry[] }
/** Orders of which the ledger does not say where they stand, and the last order that was looked at. */
export type LedgerAudit = Readonly<{ wrong: readonly string[]; lastId: string | undefined }>

const columns = sql`id, reason, debit, credit, amount_minor, item_id, reference, recorded_at`
const withEntries = sql`select o.*, (
  select coalesce(json_agg(e order by e.id), '[]') from (
    select id, reason, debit, credit, amount_minor as "amountMinor", item_id as "itemId", reference
    from order_ledger_entries where order_id = o.id) e) as ledger`

export function createLedgerStore(db: Database, now: () => Date) {
  return {
    /** Oldest first. */
    entries: (orderId: string, { after = 0, limit }: { after?: number | undefined; limit: number }) =>
      db.query<RecordedEntry>(sql`
        select ${columns} from order_ledger_entries where order_id = ${orderId} and id > ${after} order by id limit ${limit}`),

    balances: (orderId: string): Promise<Balance[]> =>
      db.query(sql`
        select account, sum(minor)::bigint as balance_minor from (
          select debit as account, amount_minor as minor from order_ledger_entries where order_id = ${orderId}
          union all select credit, -amount_minor from order_ledger_entries where order_id = ${orderId}
        ) sides group by 1 order by 1`),

    /** Returns orders of earlier versions, whose ledger is not opened. */
    async withoutLedger(limit: number): Promise<string[]> {
      const rows = await db.query<{ id: string }>(
        sql`select id from orders where not has_ledger order by id limit ${limit}`,
      )
      return rows.map(({ id }) => id)
    },

    /** Compares the ledgers of the next `limit` orders with the orders, in one statement: all is of one moment. */
    async audit(afterId: string | undefined, limit: number): Promise<LedgerAudit> {
      const rows = await db.query<Audited>(sql`
        ${withEntries} from (
          ${selectOrders} where o.has_ledger and o.id > ${afterId ?? nil} order by o.id limit ${limit}
        ) o order by o.id`)
      const wrong = rows.filter((row) => missingIn(row).length > 0)
      return { wrong: wrong.map(({ id }) => id), lastId: rows.at(-1)?.id }
    },

    /** Adds what is missing in the ledger of an order: all of it where it is not opened. Returns what was added. */
    complete: (orderId: string): Promise<LedgerEntry[]> =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select 1 from orders where id = ${orderId} for update`)
        const row = await rowOf(tx, orderId)
        const missing = row ? missingIn(row) : []
        const at = now()
        await tx.execute(sql`with entered as (
            ${ledgerInsert(sql`(select id from orders where id = ${orderId})`, missing, at)}
          ) update orders set has_ledger = true, ledger_opened_at = ${at} where id = ${orderId} and not has_ledger`)
        return missing
      }),
  }
}

const nil = '00000000-0000-0000-0000-000000000000'

const rowOf = (on: Queryable, orderId: string) =>
  on.first<Audited>(sql`${withEntries} from (${selectOrders} where o.id = ${orderId}) o`)

const missingIn = (row: Audited): LedgerEntry[] => missingFor(row.ledger, orderOf(row))

const orderOf = (row: Audited): Order => toOrder(row, () => '')
