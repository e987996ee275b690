import { json, type Sql, sql, type Tx } from '@storefleet/database'
import type { Reservation, ReservationLine, ReservationStatus } from './reservation.ts'

type Row = Omit<Reservation, 'lines'>

/**
 * In two statements: one that waits for a lock returns what it saw before the wait, and the lines may have changed
 * meanwhile.
 */
export async function lockWhere(tx: Tx, condition: Sql): Promise<Reservation[]> {
  const rows = await tx.query<Row>(
    sql`select r.id, r.status, r.expires_at, r.fulfilment_revision from reservations r where ${condition}`,
  )
  if (rows.length === 0) return []
  const lines = await tx.query<ReservationLine & { reservationId: string }>(sql`
    select reservation_id, variant_id, quantity, shipped, cancelled, returned, unit_price_minor, currency
    from reservation_lines where reservation_id in ${sql.among(
      rows.map(({ id }) => id),
      sql`uuid`,
    )} order by variant_id`)
  const linesOf = Map.groupBy(lines, ({ reservationId }) => reservationId)
  return rows.map((row) => ({
    ...row,
    lines: (linesOf.get(row.id) ?? []).map(({ reservationId: _, ...line }) => line),
  }))
}

export const lockOne = async (tx: Tx, id: string) => (await lockWhere(tx, sql`r.id = ${id} for update`))[0]

export type NewReservation = { reservationId: string; status: 'live' | 'expired'; expiresAt: Date }

export async function insertReservation(
  tx: Tx,
  { reservationId, status, expiresAt }: NewReservation,
  now: Date,
): Promise<boolean> {
  const inserted = await tx.execute(sql`insert into reservations (id, status, expires_at, created_at, updated_at)
    values (${reservationId}, ${status}, ${expiresAt}, ${now}, ${now}) on conflict do nothing`)
  return inserted > 0
}

/** Makes a released reservation live again, for a request that is repeated under its id; false where it is not released. */
export async function holdAgain(
  tx: Tx,
  { reservationId, status, expiresAt }: NewReservation,
  now: Date,
): Promise<boolean> {
  const changed = await tx.execute(sql`
    update reservations set status = ${status}, expires_at = ${expiresAt}, updated_at = ${now}
    where id = ${reservationId} and status = 'released'`)
  if (changed === 0) return false
  await tx.execute(sql`delete from reservation_lines where reservation_id = ${reservationId}`)
  return true
}

export const linesInsert = (reservationId: string, lines: readonly ReservationLine[]): Sql =>
  sql`insert into reservation_lines (reservation_id, variant_id, quantity, unit_price_minor, currency)
    select ${reservationId}::uuid, l."variantId", l.quantity, l."unitPriceMinor", l.currency
    from jsonb_to_recordset(${json(lines)}::jsonb)
      as l ("variantId" uuid, quantity integer, "unitPriceMinor" bigint, currency text)`

export const statusUpdate = (ids: readonly string[], status: ReservationStatus, now: Date): Sql =>
  sql`update reservations set status = ${status}, updated_at = ${now} where id in ${sql.among(ids, sql`uuid`)}`

export const saveLines = (tx: Tx, { id, lines, fulfilmentRevision }: Reservation) =>
  tx.execute(sql`with revised as (
      update reservations set fulfilment_revision = ${fulfilmentRevision} where id = ${id}
    )
    update reservation_lines l set shipped = r.shipped, cancelled = r.cancelled, returned = r.returned
    from jsonb_to_recordset(${json(lines)}::jsonb) as r ("variantId" uuid, shipped integer, cancelled integer, returned integer)
    where l.reservation_id = ${id} and l.variant_id = r."variantId"`)
