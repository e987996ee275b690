import { type Database, sql } from '@storefleet/database'
import type { OwnTimelineEntry, ReadTimeline } from '@storefleet/http'
import type { LedgerKind } from './stock-level.ts'

type ReservationRow = { status: string; expiresAt: Date; createdAt: Date; updatedAt: Date }
type MovementRow = {
  at: Date
  kind: LedgerKind
  correlationId: string | null
  variantId: string
  sku: string | null
  onHandDelta: number
  reservedDelta: number
  committedDelta: number
}

/** Returns the reservation of an order and its stock movements. A reservation has its order's id. */
export function createStockTimeline(db: Database): ReadTimeline {
  return async (orderId) => {
    const reservation = await db.first<ReservationRow>(sql`
      select status, expires_at, created_at, updated_at from reservations where id = ${orderId}`)
    if (!reservation) return []
    const movements = await db.query<MovementRow>(sql`
      select m.recorded_at as at, m.kind, m.correlation_id, m.variant_id, v.sku, m.on_hand_delta, m.reserved_delta, m.committed_delta
      from stock_ledger m join variants v on v.id = m.variant_id
      where m.reservation_id = ${orderId} order by m.id`)
    return [reservationEntry(reservation, movements[0]?.correlationId ?? null), ...movements.map(movementEntry)]
  }
}

const reservationEntry = (
  { status, expiresAt, createdAt, updatedAt }: ReservationRow,
  correlationId: string | null,
): OwnTimelineEntry => ({
  at: createdAt,
  kind: 'stock',
  what: 'reservation-opened',
  correlationId,
  detail: { status, statusSince: updatedAt.toISOString(), expiresAt: expiresAt.toISOString() },
})

const movementEntry = ({ at, kind, correlationId, ...detail }: MovementRow): OwnTimelineEntry => ({
  at,
  kind: 'stock',
  what: kind,
  correlationId,
  detail,
})
