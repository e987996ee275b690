import { type Database, json, type Queryable, sql, type Tx } from '@storefleet/database'
import { type HistoryActor, type Order, orderNotFound } from '../../orders/domain/order.ts'
import type { OrderStore } from '../../orders/store/order-store.ts'
import type { Return, ReturnDecision, ReturnStatus } from '../domain/return.ts'

export type ReturnStore = ReturnType<typeof createReturnStore>

type Row = Omit<Return, 'requestedBy'> & { requestedByRole: HistoryActor['role']; requestedById: string | null }
type Decide = (order: Order, returns: readonly Return[]) => ReturnDecision
/** `inTransaction` joins the transaction that saves the return. */
type Change = { inTransaction?: ((tx: Tx, saved: Return) => Promise<void>) | undefined }
export type InTransaction = NonNullable<Change['inTransaction']>
export type ReturnSearch = { status: ReturnStatus | undefined; beforeId: string | undefined; limit: number }

const columns = sql`id, order_id, number, kind, status, lines, comment, note, requested_by_role, requested_by_id, refund_id, created_at, updated_at`

const toReturn = ({ requestedByRole: role, requestedById: id, ...row }: Row): Return => ({
  ...row,
  requestedBy: { role, id },
})

/** The only SQL for returns. A return is saved with its order, of which it may change the refunds. */
export function createReturnStore(db: Database, orders: Pick<OrderStore, 'updateIn'>) {
  const ofOrder = async (on: Queryable, orderId: string): Promise<Return[]> =>
    (await on.query<Row>(sql`select ${columns} from returns where order_id = ${orderId} order by id`)).map(toReturn)

  return {
    ofOrder: (orderId: string) => ofOrder(db, orderId),

    async find(id: string): Promise<Return | undefined> {
      const row = await db.first<Row>(sql`select ${columns} from returns where id = ${id}`)
      return row && toReturn(row)
    },

    /** Newest first. */
    async list({ status, beforeId, limit }: ReturnSearch): Promise<Return[]> {
      const rows = await db.query<Row>(sql`
        select ${columns} from returns
        where (${status ?? null}::text is null or status = ${status ?? null})
          and (${beforeId ?? null}::uuid is null or id < ${beforeId ?? null})
        order by id desc limit ${limit}`)
      return rows.map(toReturn)
    },

    /**
     * Locks the order, so that its returns are decided one after another, and saves the return, the order, its events and history
     * together. Where the decision changes nothing, only `inTransaction` runs. Throws 404 `order-not-found`.
     */
    change: (orderId: string, decide: Decide, inTransaction?: InTransaction): Promise<ReturnDecision> =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select 1 from orders where id = ${orderId} for update`)
        const known = await ofOrder(tx, orderId)
        let decided: ReturnDecision | undefined
        await orders.updateIn(tx, orderId, (order) => {
          decided = decide(order, known)
          return decided
        })
        if (!decided) throw orderNotFound()
        if (!known.includes(decided.return)) await save(tx, decided.return)
        // biome-ignore lint/nursery/useAwaitThenable: it returns a promise
        await inTransaction?.(tx, decided.return)
        return decided
      }),
  }
}

async function save(tx: Tx, { requestedBy, ...given }: Return): Promise<void> {
  await tx.execute(sql`
    insert into returns (${columns})
    values (${given.id}, ${given.orderId}, ${given.number}, ${given.kind}, ${given.status}, ${json(given.lines)}, ${given.comment},
      ${given.note}, ${requestedBy.role}, ${requestedBy.id}, ${given.refundId}, ${given.createdAt}, ${given.updatedAt})
    on conflict (id) do update set status = excluded.status, lines = excluded.lines, note = excluded.note,
      refund_id = excluded.refund_id, updated_at = excluded.updated_at`)
}
