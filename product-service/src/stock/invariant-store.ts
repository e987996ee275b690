import { type Database, sql } from '@storefleet/database'

export type InvariantStore = ReturnType<typeof createInvariantStore>

/** A variant whose stock is not what its ledger and its reservations add up to. */
export type StockDiscrepancy = {
  variantId: string
  onHand: number
  ledgerOnHand: number
  reserved: number
  ledgerReserved: number
  liveReserved: number
  committed: number
  ledgerCommitted: number
  /** Units of paid orders that are neither shipped nor cancelled. */
  unshipped: number
}

const maxDiscrepancies = 100

export function createInvariantStore(db: Database) {
  return {
    /** Returns at most a hundred discrepancies. One statement, so that all sums are of one moment. */
    find: () =>
      db.query<StockDiscrepancy>(sql`
        select * from (
          select s.variant_id, s.on_hand, s.reserved, s.committed, coalesce(l.on_hand, 0)::integer as ledger_on_hand,
            coalesce(l.reserved, 0)::integer as ledger_reserved, coalesce(l.committed, 0)::integer as ledger_committed,
            coalesce(r.live, 0)::integer as live_reserved, coalesce(r.unshipped, 0)::integer as unshipped
          from stock_items s
          left join (
            select variant_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved, sum(committed_delta) as committed
            from stock_ledger group by 1
          ) l using (variant_id)
          left join (
            select line.variant_id, sum(line.quantity) filter (where r.status = 'live') as live,
              sum(line.quantity - line.shipped - line.cancelled) filter (where r.status = 'committed') as unshipped
            from reservations r join reservation_lines line on line.reservation_id = r.id
            where r.status in ('live', 'committed') group by 1
          ) r using (variant_id)
        ) sums
        where on_hand < 0 or on_hand <> ledger_on_hand or reserved <> ledger_reserved or reserved <> live_reserved
          or committed <> ledger_committed or committed <> unshipped
        limit ${maxDiscrepancies}`),
  }
}
