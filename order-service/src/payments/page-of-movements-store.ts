import { type Queryable, type Sql, sql } from '@storefleet/database'
import { money } from '../pricing/money.ts'
import type { MovementPage, MovementQuery, ProviderMovement } from './payment-provider.ts'

type MovementRow = Omit<ProviderMovement, 'amount'> & { amountMinor: number; currency: string }

/** Reads a page of movements from books in a database: `movements` is a query of them. Ordered by id, which is also the cursor. */
export async function pageOfMovements(
  db: Queryable,
  movements: Sql,
  { from, to, cursor, limit }: MovementQuery,
): Promise<MovementPage> {
  const rows = await db.query<MovementRow>(sql`
    select id, kind, payment_reference, payment_key, amount_minor, currency, at from (${movements}) movement
    where at >= ${from} and at < ${to} and id > ${cursor ?? ''} order by id limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  return {
    movements: shown.map(({ amountMinor, currency, ...movement }) => ({
      ...movement,
      amount: money(amountMinor, currency),
    })),
    nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
