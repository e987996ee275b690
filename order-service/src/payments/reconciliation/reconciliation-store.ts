import { type Database, json, sql, type Tx } from '@storefleet/database'
import { money } from '../../pricing/money.ts'
import type { MovementPage } from '../payment-provider.ts'
import { matchEqual, resolveExplained, unmatchedOf } from './matching-store.ts'
import { type Difference, differenceOf, nextDay, type Reconciliation } from './reconciliation.ts'

export type ReconciliationStore = ReturnType<typeof createReconciliationStore>
type Dependencies = { db: Database; now: () => Date; newId: () => string }
type DifferenceRow = Omit<Difference, 'ours' | 'theirs'> & { oursMinor: number; theirsMinor: number; currency: string }

const columns = sql`id, provider, to_char(day, 'YYYY-MM-DD') as day, starts_at, ends_at, status, cursor, compared_at, difference_count`
const differenceColumns = sql`id, kind, difference, payment_reference, payment_id, order_id, ours_minor, theirs_minor, currency, found_at, resolved_at`

/** Of a day; what is beyond is counted and not kept. */
const mostDifferences = 1_000

export function createReconciliationStore({ db, now, newId }: Dependencies) {
  const latest = (provider: string) =>
    db.first<Reconciliation>(sql`
      select ${columns} from reconciliations where provider = ${provider} order by day desc limit 1`)

  return {
    /** Returns the day that is being read; where there is none, the next one, with which reading begins. */
    async openDay(provider: string, at: { today: string; timeZone: string }): Promise<Reconciliation> {
      const last = await latest(provider)
      if (last?.status === 'reading') return last
      const { day, startsAt, endsAt } = nextDay(last, at)
      await db.execute(sql`
        insert into reconciliations (id, provider, day, starts_at, ends_at, status)
        values (${newId()}, ${provider}, ${day}, ${startsAt}, ${endsAt}, 'reading') on conflict (provider, day) do nothing`)
      return (await latest(provider)) ?? fail(provider)
    },

    /** Keeps what a page says, and where reading goes on. Repeated, it changes nothing. */
    keepPage: ({ id, provider }: Reconciliation, { movements, nextCursor }: MovementPage): Promise<number> => {
      const rows = movements.map(({ amount, at, ...movement }) => ({ ...movement, ...amount, movedAt: at }))
      return db.execute(sql`
        with kept as (
          insert into provider_movements (provider, id, kind, payment_reference, payment_id, order_id, amount_minor, currency, moved_at)
          select ${provider}, m.id, m.kind, "paymentReference", p.id, p.order_id, "amountMinor", m.currency, "movedAt"
          from jsonb_to_recordset(${json(rows)}::jsonb) as m (
            id text, kind text, "paymentReference" text, "paymentKey" text, "amountMinor" bigint, currency text, "movedAt" timestamptz)
          left join lateral (
            select id, order_id from payments
            where provider = ${provider} and (provider_key = "paymentKey" or reference = "paymentReference")
            order by provider_key = "paymentKey" desc nulls last limit 1
          ) p on true
          on conflict (provider, id) do nothing
        ) update reconciliations set cursor = coalesce(${nextCursor}, cursor) where id = ${id} and status = 'reading'`)
    },

    /** Compares a day of which all pages are kept, once. Returns the differences that it kept. */
    compare: (day: Reconciliation): Promise<DifferenceRow[]> =>
      db.transaction(async (tx) => {
        const open = await tx.first(
          sql`select 1 from reconciliations where id = ${day.id} and status = 'reading' for update`,
        )
        if (!open) return []
        await matchEqual(tx, day)
        const unmatched = await unmatchedOf(tx, day, mostDifferences)
        await resolveExplained(tx, day, now())
        const found = unmatched.groups.flatMap((group) => differenceOf(group) ?? [])
        await tx.execute(sql`
          update reconciliations set status = 'compared', compared_at = ${now()}, difference_count = ${unmatched.count}
          where id = ${day.id}`)
        return keepDifferences(tx, day, { found, at: now(), newId })
      }),

    /** What the last day that was compared found; the beginning of the first day where none is. */
    async lastState(provider: string): Promise<{ differences: number; until: Date } | undefined> {
      const compared = await db.first<Reconciliation>(sql`
        select ${columns} from reconciliations where provider = ${provider} and status = 'compared' order by day desc limit 1`)
      if (compared) return { differences: compared.differenceCount, until: compared.endsAt }
      const first = await latest(provider)
      return first && { differences: 0, until: first.startsAt }
    },

    /** Newest first. */
    list: ({ before, limit }: { before: Pick<Reconciliation, 'day' | 'id'> | undefined; limit: number }) =>
      db.query<Reconciliation>(sql`
        select ${columns} from reconciliations
        ${before ? sql`where (day, id) < (${before.day}::date, ${before.id}::uuid)` : sql.empty}
        order by day desc, id desc limit ${limit}`),

    /** The first differences of each of these days, by the day's id. */
    async differencesOf(ids: readonly string[], limit: number): Promise<Map<string, Difference[]>> {
      const rows = await db.query<DifferenceRow & { reconciliationId: string }>(sql`
        select d.* from unnest(${ids}::uuid[]) day (id) cross join lateral (
          select reconciliation_id, ${differenceColumns} from reconciliation_differences
          where reconciliation_id = day.id order by id limit ${limit}) d
        order by d.id`)
      const byDay = Map.groupBy(rows, ({ reconciliationId }) => reconciliationId)
      return new Map([...byDay].map(([id, own]) => [id, own.map(toDifference)]))
    },
  }
}

type Found = {
  found: readonly NonNullable<ReturnType<typeof differenceOf>>[]
  at: Date
  newId: () => string
}

function keepDifferences(tx: Tx, { id, provider }: Reconciliation, { found, at, newId }: Found) {
  const rows = found.map(({ ours, theirs, ...facts }) => ({
    ...facts,
    ...{ id: newId(), oursMinor: ours.amountMinor, theirsMinor: theirs.amountMinor, currency: ours.currency },
  }))
  return tx.query<DifferenceRow>(sql`
    insert into reconciliation_differences (id, reconciliation_id, provider, kind, difference, payment_reference, payment_id, order_id,
      ours_minor, theirs_minor, currency, found_at)
    select d.id, ${id}::uuid, ${provider}, kind, difference, "paymentReference", "paymentId", "orderId", "oursMinor", "theirsMinor", currency, ${at}::timestamptz
    from jsonb_to_recordset(${json(rows)}::jsonb) as d (id uuid, kind text, difference text, "paymentReference" text, "paymentId" uuid,
      "orderId" uuid, "oursMinor" bigint, "theirsMinor" bigint, currency text)
    returning ${differenceColumns}`)
}

const toDifference = ({ oursMinor, theirsMinor, currency, ...row }: DifferenceRow): Difference => ({
  ...row,
  ours: money(oursMinor, currency),
  theirs: money(theirsMinor, currency),
})

function fail(provider: string): never {
  throw new Error(`There is no reconciliation of ${provider}`)
}
