import { type DomainEvent, reservationExpired, reservationLost } from '@storefleet/contracts'
import { availableOf, isLimited, type StockLevel, type StockMove } from './stock-level.ts'

export type ReservationStatus =
  | 'live'
  | 'committed'
  | 'shipped'
  | 'released'
  | 'expired'
  | 'cancelled'
  | 'lost'
  | 'returned'

/** What can become of a request to hold stock, and later of what is held. */
export const reservationOutcomes = [
  'held',
  'refused',
  'committed',
  'shipped',
  'released',
  'expired',
  'cancelled',
  'lost',
  'returned',
] as const
export type ReservationOutcome = (typeof reservationOutcomes)[number]

export type ReservationLine = Readonly<{
  variantId: string
  quantity: number
  /** Units that have left. All of them where the reservation is shipped. */
  shipped: number
  /** Units that have come back after they were shipped. */
  returned: number
  /** As it was when the units were reserved. */
  unitPriceMinor: number
  currency: string
}>

/** Stock that is held for an order, whose id it has. */
export type Reservation = Readonly<{
  id: string
  status: ReservationStatus
  expiresAt: Date
  lines: readonly ReservationLine[]
}>

export type Restock = Readonly<{ variantId: string; quantity: number }>

export type ReservationDecision = { reservation: Reservation; moves: StockMove[]; events: DomainEvent[] }
type Levels = readonly StockLevel[]

/** Every legal move. What an event asks for beyond these has happened already, or never will. */
const nextStatuses: Record<ReservationStatus, readonly ReservationStatus[]> = {
  live: ['committed', 'released', 'expired', 'cancelled'],
  expired: ['committed', 'lost', 'cancelled'],
  released: ['committed', 'lost', 'cancelled'],
  committed: ['shipped', 'cancelled'],
  shipped: ['returned'],
  cancelled: [],
  lost: ['shipped'],
  returned: [],
}

export const isEnded = ({ status }: Reservation): boolean => !['live', 'committed', 'shipped'].includes(status)

/**
 * The order is paid: its units are committed and stay on hand until they are shipped. Where they are no longer held they are
 * taken if they are available, else lost.
 */
export function commit(reservation: Reservation, levels: Levels): ReservationDecision {
  if (!canBecome(reservation, 'committed')) return unchanged(reservation)
  if (reservation.status === 'live') {
    return become(reservation, 'committed', movesOf(reservation, 'committed', { reserved: -1, committed: 1 }))
  }
  if (!isAvailable(reservation, levels)) {
    return become(reservation, 'lost', [], [reservationLost(reservation.id, { reservationId: reservation.id })])
  }
  return become(reservation, 'committed', movesOf(reservation, 'committed', { committed: 1 }))
}

/**
 * The parcel has left: its units are no longer on hand. A shipped order is paid, so a confirmation still on its way counts as here.
 * `units` says how many of each variant left; the whole rest when left out.
 */
export const ship = (reservation: Reservation, levels: Levels, units?: readonly Restock[]): ReservationDecision =>
  inTurn(
    reservation,
    (before) => commit(before, levels),
    (before) => (before.status === 'lost' ? shipLost(before, levels) : shipCommitted(before, levels, units)),
  )

/** The order is cancelled. Whatever arrives for it later changes nothing. */
export function giveBack(reservation: Reservation, levels: Levels): ReservationDecision {
  if (reservation.status === 'shipped') return takeBack(reservation, levels, reservation.lines)
  return giveUp(reservation, 'cancelled')
}

/** Gives held units back to sale. */
export const release = (reservation: Reservation): ReservationDecision => giveUp(reservation, 'released')

/** Time is up before the order was paid. */
export function expire(reservation: Reservation): ReservationDecision {
  if (!canBecome(reservation, 'expired')) return unchanged(reservation)
  const moves = movesOf(reservation, 'expired', { reserved: -1 })
  return become(reservation, 'expired', moves, [reservationExpired(reservation.id, { reservationId: reservation.id })])
}

/** Shipped units come back on sale, never more than were shipped. */
export function takeBack(reservation: Reservation, levels: Levels, restock: readonly Restock[]): ReservationDecision {
  if (reservation.status !== 'shipped') return unchanged(reservation)
  const asked = sumByVariant(restock)
  const taken = reservation.lines.map((line) => ({
    line,
    quantity: Math.min(asked.get(line.variantId) ?? 0, line.quantity - line.returned),
  }))
  const lines = taken.map(({ line, quantity }) => ({ ...line, returned: line.returned + quantity }))
  const isAllBack = lines.every(({ quantity, returned }) => quantity === returned)
  const tracked = new Map(levels.map(({ variantId, trackInventory }) => [variantId, trackInventory]))
  return {
    reservation: { ...reservation, lines, status: isAllBack ? 'returned' : 'shipped' },
    moves: taken
      .filter(({ line, quantity }) => quantity > 0 && tracked.get(line.variantId))
      .map(({ line: { variantId }, quantity }) =>
        moveOf(reservation, 'returned', { variantId, quantity }, { onHand: quantity }),
      ),
    events: [],
  }
}

/** Makes decisions one after another, as one. */
export function inTurn(
  reservation: Reservation,
  ...decide: ((before: Reservation) => ReservationDecision)[]
): ReservationDecision {
  return decide.reduce((so, next) => {
    const { reservation: after, moves, events } = next(so.reservation)
    return { reservation: after, moves: [...so.moves, ...moves], events: [...so.events, ...events] }
  }, unchanged(reservation))
}

/** Quantities a variant, where one may be named twice. */
export function sumByVariant(lines: readonly Restock[]): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return quantities
}

function shipCommitted(reservation: Reservation, levels: Levels, units?: readonly Restock[]): ReservationDecision {
  if (!canBecome(reservation, 'shipped')) return unchanged(reservation)
  const asked = units && sumByVariant(units)
  const leaving = reservation.lines.map((line) => {
    const rest = line.quantity - line.shipped
    return { line, quantity: Math.min(asked ? (asked.get(line.variantId) ?? 0) : rest, rest) }
  })
  const lines = leaving.map(({ line, quantity }) => ({ ...line, shipped: line.shipped + quantity }))
  const isAllGone = lines.every(({ quantity, shipped }) => quantity === shipped)
  return {
    reservation: { ...reservation, lines, status: isAllGone ? 'shipped' : 'committed' },
    moves: leaving
      .filter(({ quantity }) => quantity > 0)
      .map(({ line: { variantId }, quantity }) => {
        const onHand = -Math.min(quantity, countedOf(levels, variantId))
        return moveOf(reservation, 'shipped', { variantId, quantity }, { onHand, committed: -quantity })
      }),
    events: [],
  }
}

/** It left although its stock was gone: what no other order was promised is taken, so that the count is as near as can be. */
function shipLost(reservation: Reservation, levels: Levels): ReservationDecision {
  const moves = reservation.lines.map(({ variantId, quantity }) => {
    const level = levels.find((candidate) => candidate.variantId === variantId)
    const free = level ? Math.min(availableOf(level), countedOf(levels, variantId)) : 0
    return moveOf(reservation, 'shipped', { variantId, quantity }, { onHand: -Math.max(0, Math.min(quantity, free)) })
  })
  return become(
    reservation,
    'shipped',
    moves.filter(({ onHandDelta }) => onHandDelta < 0),
  )
}

/** What is on hand of a variant, as far as that is kept. */
function countedOf(levels: Levels, variantId: string): number {
  const level = levels.find((candidate) => candidate.variantId === variantId)
  return level?.trackInventory ? level.onHand : 0
}

function giveUp(reservation: Reservation, status: 'released' | 'cancelled'): ReservationDecision {
  if (!canBecome(reservation, status)) return unchanged(reservation)
  if (reservation.status === 'live')
    return become(reservation, status, movesOf(reservation, 'released', { reserved: -1 }))
  const isSold = reservation.status === 'committed'
  return become(reservation, status, isSold ? movesOf(reservation, 'released', { committed: -1 }) : [])
}

const canBecome = ({ status }: Reservation, next: ReservationStatus) => nextStatuses[status].includes(next)

const unchanged = (reservation: Reservation): ReservationDecision => ({ reservation, moves: [], events: [] })

const become = (
  reservation: Reservation,
  status: ReservationStatus,
  moves: StockMove[],
  events: DomainEvent[] = [],
): ReservationDecision => ({ reservation: { ...reservation, status }, moves, events })

type Deltas = { onHand?: number; reserved?: number; committed?: number }

/** One move a line, of what has not been shipped; `direction` is -1 or 1 times that quantity. */
const movesOf = (reservation: Reservation, kind: StockMove['kind'], { reserved = 0, committed = 0 }: Deltas) =>
  reservation.lines.map(({ variantId, quantity, shipped }) => {
    const rest = quantity - shipped
    return moveOf(
      reservation,
      kind,
      { variantId, quantity },
      { reserved: reserved * rest, committed: committed * rest },
    )
  })

const moveOf = (
  { id }: Reservation,
  kind: StockMove['kind'],
  { variantId }: Restock,
  { onHand = 0, reserved = 0, committed = 0 }: Deltas,
): StockMove => ({
  variantId,
  kind,
  onHandDelta: onHand,
  reservedDelta: reserved,
  committedDelta: committed,
  reservationId: id,
})

function isAvailable({ lines }: Reservation, levels: Levels): boolean {
  const known = new Map(levels.map((level) => [level.variantId, level]))
  return lines.every(({ variantId, quantity }) => {
    const level = known.get(variantId)
    return level !== undefined && (!isLimited(level) || availableOf(level) >= quantity)
  })
}
