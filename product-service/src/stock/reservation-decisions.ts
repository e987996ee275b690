import { reservationExpired, reservationLost } from '@storefleet/contracts'
import {
  canTransitionTo,
  inSequence,
  movementOf,
  movementsOf,
  type Reservation,
  type ReservationDecision,
  type StockLine,
  shippedOf,
  sumByVariant,
  transitionTo,
  unchanged,
} from './reservation.ts'
import { availableOf, isLimited, type StockLevel } from './stock-level.ts'

type Levels = readonly StockLevel[]

/**
 * The order is paid: its units are committed and stay on hand until they are shipped. Where they are no longer held they are
 * taken if they are available, else lost.
 */
export function commit(reservation: Reservation, levels: Levels): ReservationDecision {
  if (!canTransitionTo(reservation, 'committed')) return unchanged(reservation)
  if (reservation.status === 'live') {
    return transitionTo(reservation, 'committed', movementsOf(reservation, 'committed', { reserved: -1, committed: 1 }))
  }
  if (!isAvailable(reservation, levels)) {
    return transitionTo(reservation, 'lost', [], [reservationLost(reservation.id, { reservationId: reservation.id })])
  }
  return transitionTo(reservation, 'committed', movementsOf(reservation, 'committed', { committed: 1 }))
}

/**
 * The parcel has left: its units are no longer on hand. A shipped order is paid, so a confirmation still on its way counts as here.
 * `units` says how many of each variant left; the whole rest when left out.
 */
export const ship = (reservation: Reservation, levels: Levels, units?: readonly StockLine[]): ReservationDecision =>
  inSequence(
    reservation,
    (before) => commit(before, levels),
    (before) => (before.status === 'lost' ? shipLost(before, levels) : shipCommitted(before, levels, units)),
  )

/** The order is cancelled: units that are held or sold are released, shipped ones restocked. Later events of it change nothing. */
export function cancel(reservation: Reservation, levels: Levels): ReservationDecision {
  if (reservation.status === 'shipped') return restock(reservation, levels, reservation.lines)
  return endUnshipped(reservation, 'cancelled')
}

/** Puts held units back on sale. */
export const release = (reservation: Reservation): ReservationDecision => endUnshipped(reservation, 'released')

/** The time to pay is over. */
export function expire(reservation: Reservation): ReservationDecision {
  if (!canTransitionTo(reservation, 'expired')) return unchanged(reservation)
  const movements = movementsOf(reservation, 'expired', { reserved: -1 })
  return transitionTo(reservation, 'expired', movements, [
    reservationExpired(reservation.id, { reservationId: reservation.id }),
  ])
}

/** Puts units that were shipped back on sale, never more than were shipped. */
export function restock(reservation: Reservation, levels: Levels, units: readonly StockLine[]): ReservationDecision {
  if (reservation.status !== 'shipped' && reservation.status !== 'committed') return unchanged(reservation)
  const asked = sumByVariant(units)
  const taken = reservation.lines.map((line) => ({
    line,
    quantity: Math.min(asked.get(line.variantId) ?? 0, shippedOf(reservation, line) - line.returned),
  }))
  if (taken.every(({ quantity }) => quantity === 0)) return unchanged(reservation)
  const lines = taken.map(({ line, quantity }) => ({ ...line, returned: line.returned + quantity }))
  const isAllBack =
    reservation.status === 'shipped' && lines.every((line) => line.returned === shippedOf(reservation, line))
  const tracked = new Map(levels.map(({ variantId, trackInventory }) => [variantId, trackInventory]))
  return {
    reservation: { ...reservation, lines, status: isAllBack ? 'returned' : reservation.status },
    movements: taken
      .filter(({ line, quantity }) => quantity > 0 && tracked.get(line.variantId))
      .map(({ line: { variantId }, quantity }) =>
        movementOf(reservation, 'returned', { variantId, quantity }, { onHand: quantity }),
      ),
    events: [],
  }
}

function shipCommitted(reservation: Reservation, levels: Levels, units?: readonly StockLine[]): ReservationDecision {
  if (!canTransitionTo(reservation, 'shipped')) return unchanged(reservation)
  const asked = units && sumByVariant(units)
  const leaving = reservation.lines.map((line) => {
    const rest = line.quantity - line.shipped - line.cancelled
    return { line, quantity: Math.min(asked ? (asked.get(line.variantId) ?? 0) : rest, rest) }
  })
  const lines = leaving.map(({ line, quantity }) => ({ ...line, shipped: line.shipped + quantity }))
  const isAllGone = lines.every(({ quantity, shipped, cancelled }) => quantity === shipped + cancelled)
  return {
    reservation: { ...reservation, lines, status: isAllGone ? 'shipped' : 'committed' },
    movements: leaving
      .filter(({ quantity }) => quantity > 0)
      .map(({ line: { variantId }, quantity }) => {
        const onHand = -Math.min(quantity, countedOf(levels, variantId))
        return movementOf(reservation, 'shipped', { variantId, quantity }, { onHand, committed: -quantity })
      }),
    events: [],
  }
}

/** The order was shipped although its stock was lost: units that no other order has are taken off what is on hand. */
function shipLost(reservation: Reservation, levels: Levels): ReservationDecision {
  const movements = reservation.lines.map(({ variantId, quantity }) => {
    const level = levels.find((candidate) => candidate.variantId === variantId)
    const free = level ? Math.min(availableOf(level), countedOf(levels, variantId)) : 0
    return movementOf(
      reservation,
      'shipped',
      { variantId, quantity },
      { onHand: -Math.max(0, Math.min(quantity, free)) },
    )
  })
  return transitionTo(
    reservation,
    'shipped',
    movements.filter(({ onHandDelta }) => onHandDelta < 0),
  )
}

/** Units on hand of a variant; 0 where they are not counted. */
function countedOf(levels: Levels, variantId: string): number {
  const level = levels.find((candidate) => candidate.variantId === variantId)
  return level?.trackInventory ? level.onHand : 0
}

function endUnshipped(reservation: Reservation, status: 'released' | 'cancelled'): ReservationDecision {
  if (!canTransitionTo(reservation, status)) return unchanged(reservation)
  if (reservation.status === 'live')
    return transitionTo(reservation, status, movementsOf(reservation, 'released', { reserved: -1 }))
  const isSold = reservation.status === 'committed'
  return transitionTo(reservation, status, isSold ? movementsOf(reservation, 'released', { committed: -1 }) : [])
}

function isAvailable({ lines }: Reservation, levels: Levels): boolean {
  const known = new Map(levels.map((level) => [level.variantId, level]))
  return lines.every(({ variantId, quantity }) => {
    const level = known.get(variantId)
    return level !== undefined && (!isLimited(level) || availableOf(level) >= quantity)
  })
}
