import { type Database, sql, type Tx } from '@storefleet/database'
import type { Outbox } from '@storefleet/events'
import { type Hold, holdStock, type Shortage } from './hold-stock.ts'
import {
  isEnded,
  type Reservation,
  type ReservationDecision,
  type ReservationLine,
  type ReservationOutcome,
  type ReservationStatus,
  type StockLine,
} from './reservation.ts'
import { commit, release } from './reservation-decisions.ts'
import {
  holdAgain,
  insertReservation,
  linesInsert,
  lockOne,
  lockWhere,
  type NewReservation,
  saveLines,
  statusUpdate,
} from './reservation-row-store.ts'
import type { SellableStock } from './sellable-stock.ts'
import type { StockLevel } from './stock-level.ts'
import type { StockStore } from './stock-store.ts'

export type ReservationStore = ReturnType<typeof createReservationStore>

export type ReserveRequest = { reservationId: string; lines: readonly StockLine[]; expiresAt: Date }
export type Reserved = { reservation: Reservation; stock: SellableStock[] }
export type Ended = { ended: Reservation }
export type ReserveOutcome = Reserved | Ended | { shortages: Shortage[] }

type Decide = (reservation: Reservation, levels: readonly StockLevel[]) => ReservationDecision
type Ports = {
  db: Database
  outbox: Pick<Outbox, 'append'>
  stock: StockStore
  now: () => Date
  /** Called with the outcome of a reservation after its commit, or when it is refused. */
  onOutcome?: (outcome: ReservationOutcome, times?: number) => void
}

/** Rolls the transaction back: a reservation is made whole or not at all. */
class ShortOfStock extends Error {
  readonly shortages: Shortage[]

  constructor(shortages: Shortage[]) {
    super('Not every line could be held')
    this.shortages = shortages
  }
}

export function createReservationStore(ports: Ports) {
  const { db, onOutcome } = ports
  return {
    /** Holds every line or none. Returns what is held where the id is known; one that was released is held anew. */
    async reserve(request: ReserveRequest): Promise<ReserveOutcome> {
      try {
        return await db.transaction((tx) => hold(ports, tx, request))
      } catch (error) {
        if (!(error instanceof ShortOfStock)) throw error
        onOutcome?.('refused')
        return { shortages: error.shortages }
      }
    },

    /** Releases held units; false where nothing is held under that id. */
    release: (reservationId: string): Promise<boolean> =>
      db.transaction(async (tx) => {
        const before = await lockOne(tx, reservationId)
        if (before?.status !== 'live') return false
        await apply(ports, tx, before, release)
        return true
      }),

    /** Commits what is held for a paid order, where that has not happened yet. Returns the reservation's status; undefined for an unknown one. */
    commit: (reservationId: string): Promise<ReservationStatus | undefined> =>
      db.transaction(async (tx) => {
        const before = await lockOne(tx, reservationId)
        return before && (await apply(ports, tx, before, commit)).status
      }),

    /**
     * Locks the reservation and its stock, applies the decision and saves all of it, within the caller's transaction.
     * An unknown reservation counts as one of `lines` that has expired; without `lines`, nothing happens.
     */
    async change(tx: Tx, id: string, decide: Decide, lines?: readonly ReservationLine[]): Promise<void> {
      const reservation = (await lockOne(tx, id)) ?? (lines && (await insertExpired(tx, id, lines, ports.now())))
      if (reservation !== undefined) await apply(ports, tx, reservation, decide)
    },

    /**
     * Locks reservations and their stock for several changes in one transaction, in the order in which every transaction does.
     * Without it two transactions wait for each other: decision 38.
     */
    async lockAll(tx: Tx, ids: readonly string[]): Promise<void> {
      const reservations = sql.among(ids, sql`uuid`)
      await tx.execute(sql`select 1 from reservations where id in ${reservations} order by id for update`)
      await tx.execute(sql`
        select 1 from stock_items where variant_id in (
          select variant_id from reservation_lines where reservation_id in ${reservations}
        ) order by variant_id for update`)
    },

    /** Ends at most `limit` live reservations whose time is up, those that no other replica works on. Returns how many. */
    expireDue: (limit: number, decide: (reservation: Reservation) => ReservationDecision): Promise<number> =>
      db.transaction((tx) => expireBatch(ports, tx, limit, decide)),

    async countLive(): Promise<number> {
      const live = await db.first<{ count: number }>(sql`select count(*) from reservations where status = 'live'`)
      return live?.count ?? 0
    },
  }
}

async function hold({ stock, now, onOutcome }: Ports, tx: Tx, request: ReserveRequest): Promise<Reserved | Ended> {
  const { reservationId, expiresAt } = request
  const live: NewReservation = { reservationId, status: 'live', expiresAt }
  const isNew = (await insertReservation(tx, live, now())) || (await holdAgain(tx, live, now()))
  if (!isNew) return existing(tx, stock, reservationId)
  const variants = await stock.lock(tx, variantIdsOf(request))
  const held = holdStock(reservationId, request.lines, variants)
  if (held.shortages.length > 0) throw new ShortOfStock(held.shortages)
  const lines = linesOf(held)
  await stock.book(tx, variants, held.movements, linesInsert(reservationId, lines))
  tx.afterCommit(() => onOutcome?.('held'))
  const stockLeft = held.lines.map(({ variant, quantity }) => ({ ...variant, reserved: variant.reserved + quantity }))
  return {
    reservation: { id: reservationId, status: 'live', expiresAt, fulfilmentRevision: null, lines },
    stock: stockLeft,
  }
}

async function apply(ports: Ports, tx: Tx, before: Reservation, decide: Decide): Promise<Reservation> {
  const { stock, outbox, now } = ports
  const levels = await stock.lock(tx, variantIdsOf(before))
  const { reservation, movements, events } = decide(before, levels)
  if (reservation === before) return before
  await stock.book(tx, levels, movements, statusUpdate([before.id], reservation.status, now()))
  if (reservation.lines !== before.lines) await saveLines(tx, reservation)
  if (events.length > 0) await outbox.append(tx, events)
  reportOutcome(ports, tx, before, reservation)
  return reservation
}

/** A part of the units that comes back does not change the status, and counts nothing. */
function reportOutcome({ onOutcome }: Ports, tx: Tx, { status: before }: Reservation, { status }: Reservation) {
  if (status !== before && status !== 'live') tx.afterCommit(() => onOutcome?.(status))
}

async function expireBatch(
  { stock, outbox, now, onOutcome }: Ports,
  tx: Tx,
  limit: number,
  decide: (reservation: Reservation) => ReservationDecision,
): Promise<number> {
  const due = await lockWhere(
    tx,
    sql`r.status = 'live' and r.expires_at <= ${now()}
    order by r.expires_at limit ${limit} for update skip locked`,
  )
  if (due.length === 0) return 0
  const decisions = due.map(decide)
  const levels = await stock.lock(tx, due.flatMap(variantIdsOf))
  await stock.book(
    tx,
    levels,
    decisions.flatMap(({ movements }) => movements),
    statusUpdate(
      due.map(({ id }) => id),
      'expired',
      now(),
    ),
  )
  await outbox.append(
    tx,
    decisions.flatMap(({ events }) => events),
  )
  tx.afterCommit(() => onOutcome?.('expired', due.length))
  return due.length
}

const variantIdsOf = ({ lines }: { lines: readonly { variantId: string }[] }) => lines.map(({ variantId }) => variantId)

async function existing(tx: Tx, stock: StockStore, id: string): Promise<Reserved | Ended> {
  const reservation = await lockOne(tx, id)
  if (reservation === undefined) throw new Error(`Reservation ${id} is neither new nor there`)
  if (isEnded(reservation)) return { ended: reservation }
  return {
    reservation,
    stock: await stock.lock(tx, variantIdsOf(reservation)),
  }
}

/** Inserts a reservation that was never made here as one that has expired, so that later events find what became of it. */
async function insertExpired(
  tx: Tx,
  id: string,
  lines: readonly ReservationLine[],
  now: Date,
): Promise<Reservation | undefined> {
  const isNew = await insertReservation(tx, { reservationId: id, status: 'expired', expiresAt: now }, now)
  if (isNew) await tx.execute(linesInsert(id, lines))
  return lockOne(tx, id)
}

const linesOf = ({ lines }: Hold): ReservationLine[] =>
  lines.map(({ variant: { variantId, priceMinor, currency }, quantity }) => ({
    variantId,
    quantity,
    shipped: 0,
    cancelled: 0,
    returned: 0,
    unitPriceMinor: priceMinor,
    currency,
  }))
