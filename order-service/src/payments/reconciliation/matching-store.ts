import { type Sql, sql, type Tx } from '@storefleet/database'
import type { Reconciliation, Unmatched } from './reconciliation.ts'

/**
 * Entries of the ledger that move a provider's money, each with its payment; `entries` is a condition on the entries `e`. A capture for a
 * parcel is of the last payment of its order, as `ledger-entry.ts` has it.
 */
const ledgerMovements = (provider: string, entries: Sql): Sql => sql`
  select e.id, e.order_id, p.id as payment_id, p.reference as payment_reference, e.amount_minor, o.currency, e.recorded_at,
    case when e.reason = 'captured' then 'capture' when e.credit = 'provider' then 'refund' else 'refund-reversal' end as kind,
    coalesce(e.recorded_at = o.ledger_opened_at, false) as is_opening
  from order_ledger_entries e join orders o on o.id = e.order_id
  cross join lateral (
    select id, provider, reference from payments where order_id = e.order_id
    order by id = coalesce((select payment_id from refunds r where r.id = e.reference and e.reason = 'refunded'), e.reference) desc nulls last,
      attempt desc limit 1
  ) p
  where p.provider = ${provider} and (e.reason = 'refunded' or e.reason = 'captured' and e.debit = 'provider') and ${entries}
    and not exists (select 1 from matched_ledger_entries x where x.entry_id = e.id)`

/** Entries of the day, and of orders of which a movement has no counterpart yet. */
const entriesOf = ({ provider, startsAt, endsAt }: Reconciliation): Sql => sql`e.id in (
  select id from order_ledger_entries
  where recorded_at >= ${startsAt} and recorded_at < ${endsAt} and reason in ('captured', 'refunded')
  union select e.id from provider_movements m join order_ledger_entries e on e.order_id = m.order_id
  where m.provider = ${provider} and m.matched_in is null)`

/** Matches what both books have, of the same payment, kind and amount: each movement with one entry, oldest first. */
export const matchEqual = (tx: Tx, day: Reconciliation): Promise<number> =>
  tx.execute(sql`
  with ours as (
    select id, payment_id, kind, amount_minor, currency, recorded_at,
      row_number() over (partition by payment_id, kind, amount_minor, currency order by id) as place
    from (${ledgerMovements(day.provider, entriesOf(day))}) entry
  ), theirs as (
    select id, payment_id, kind, amount_minor, currency,
      row_number() over (partition by payment_id, kind, amount_minor, currency order by moved_at, id) as place
    from provider_movements where provider = ${day.provider} and matched_in is null and payment_id is not null
  ), pairs as (
    select ours.id as entry_id, theirs.id as movement_id
    from ours join theirs using (payment_id, kind, amount_minor, currency, place)
  ), matched_ours as (
    insert into matched_ledger_entries (entry_id, reconciliation_id) select entry_id, ${day.id}::uuid from pairs
  ) update provider_movements m set matched_in = ${day.id} from pairs where m.provider = ${day.provider} and m.id = pairs.movement_id`)

/** Returns what of the day has no counterpart, by payment and kind: at most `limit`, and how many there are. */
export async function unmatchedOf(tx: Tx, day: Reconciliation, limit: number) {
  const { provider, startsAt, endsAt } = day
  const groups = await tx.query<Unmatched & { count: number }>(sql`
    with ours as (
      select payment_id, order_id, payment_reference, kind, currency, sum(amount_minor)::bigint as minor, bool_or(recorded_at >= ${startsAt}) as is_of_day
      from (${ledgerMovements(provider, entriesOf(day))}) entry
      where recorded_at < ${endsAt} and not is_opening
        and recorded_at >= (select min(starts_at) from reconciliations where provider = ${provider})
      group by payment_id, order_id, payment_reference, kind, currency
    ), theirs as (
      select payment_id, order_id, payment_reference, kind, currency, sum(amount_minor)::bigint as minor, bool_or(moved_at >= ${startsAt}) as is_of_day
      from provider_movements where provider = ${provider} and matched_in is null and moved_at < ${endsAt}
      group by payment_id, order_id, payment_reference, kind, currency
    )
    select kind, currency, payment_id, coalesce(ours.order_id, theirs.order_id) as order_id,
      coalesce(theirs.payment_reference, ours.payment_reference) as payment_reference,
      coalesce(ours.minor, 0) as ours_minor, coalesce(theirs.minor, 0) as theirs_minor, count(*) over () as count
    from ours full join theirs using (payment_id, kind, currency)
    where (coalesce(ours.is_of_day, false) or coalesce(theirs.is_of_day, false)) and ours.minor is distinct from theirs.minor
    order by payment_id, payment_reference, kind limit ${limit}`)
  return { groups, count: groups[0]?.count ?? 0 }
}

/** Differences of earlier days of which the other side came later, as after a long outage. */
export const resolveExplained = (tx: Tx, { provider }: Reconciliation, at: Date): Promise<number> =>
  tx.execute(sql`
  update reconciliation_differences d set resolved_at = ${at}
  where d.provider = ${provider} and d.resolved_at is null and d.payment_id is not null
    and (
      select coalesce(sum(amount_minor), 0) from provider_movements m
      where m.provider = d.provider and m.payment_id = d.payment_id and m.kind = d.kind and m.currency = d.currency and m.matched_in is null
    ) = (
      select coalesce(sum(amount_minor), 0) from (${ledgerMovements(provider, sql`e.order_id = d.order_id`)}) entry
      where entry.payment_id = d.payment_id and entry.kind = d.kind and entry.currency = d.currency and not is_opening
    )`)
