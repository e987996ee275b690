import { type DomainEvent, reservationExpired, reservationLost } from '@storefleet/contracts'
import { availableOf, type StockLevel, type StockMove } from './stock-level.ts'

export type ReservationStatus = 'live' | 'shipped' | 'released' | 'expired' | 'cancelled' | 'lost' | 'returned'

/** What can become of a request to hold stock, and later of what is held. */
export const reservationOutcomes = [
  'held',
  'refused',
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
  /** Pieces that have come back after they were shipped out. */
  returned: number
  /** As it was when the pieces were reserved. */
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

/** Every legal move. What an event asks for beyond these has happened already, or never will. */
const nextStatuses: Record<ReservationStatus, readonly ReservationStatus[]> = {
  live: ['shipped', 'released', 'expired', 'cancelled'],
  expired: ['shipped', 'lost', 'cancelled'],
  released: ['shipped', 'lost', 'cancelled'],
  shipped: ['returned'],
  cancelled: [],
  lost: [],
  returned: [],
}

export const isEnded = ({ status }: Reservation): boolean => status !== 'live' && status !== 'shipped'

/** The order is paid: its pieces leave the shelf. Where they are no longer held they are taken if they are still there, else lost. */
export function shipOut(reservation: Reservation, levels: readonly StockLevel[]): ReservationDecision {
  if (!canBecome(reservation, 'shipped')) return unchanged(reservation)
  if (reservation.status === 'live') {
    return become(reservation, 'shipped', movesOf(reservation, 'shipped', { onHand: -1, reserved: -1 }))
  }
  if (!isAvailable(reservation, levels)) {
    return become(reservation, 'lost', [], [reservationLost(reservation.id, { reservationId: reservation.id })])
  }
  return become(reservation, 'shipped', movesOf(reservation, 'shipped', { onHand: -1, reserved: 0 }))
}

/** The order is cancelled. Whatever arrives for it later changes nothing. */
export function giveBack(reservation: Reservation): ReservationDecision {
  if (reservation.status === 'shipped') return takeBack(reservation, reservation.lines)
  return giveUp(reservation, 'cancelled')
}

/** Gives held pieces back to sale. */
export const release = (reservation: Reservation): ReservationDecision => giveUp(reservation, 'released')

/** Time is up before the order was paid. */
export function expire(reservation: Reservation): ReservationDecision {
  if (!canBecome(reservation, 'expired')) return unchanged(reservation)
  const moves = movesOf(reservation, 'expired', { onHand: 0, reserved: -1 })
  return become(reservation, 'expired', moves, [reservationExpired(reservation.id, { reservationId: reservation.id })])
}

/** Shipped pieces come back on sale, never more than went out. */
export function takeBack(reservation: Reservation, restock: readonly Restock[]): ReservationDecision {
  if (reservation.status !== 'shipped') return unchanged(reservation)
  const asked = sumByVariant(restock)
  const taken = reservation.lines.map((line) => ({
    line,
    quantity: Math.min(asked.get(line.variantId) ?? 0, line.quantity - line.returned),
  }))
  const lines = taken.map(({ line, quantity }) => ({ ...line, returned: line.returned + quantity }))
  const isAllBack = lines.every(({ quantity, returned }) => quantity === returned)
  return {
    reservation: { ...reservation, lines, status: isAllBack ? 'returned' : 'shipped' },
    moves: taken
      .filter(({ quantity }) => quantity > 0)
      .map(({ line: { variantId }, quantity }) => ({
        variantId,
        kind: 'returned',
        onHandDelta: quantity,
        reservedDelta: 0,
        reservationId: reservation.id,
      })),
    events: [],
  }
}

/** Quantities a variant, where one may be named twice. */
export function sumByVariant(lines: readonly Restock[]): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return quantities
}

function giveUp(reservation: Reservation, status: 'released' | 'cancelled'): ReservationDecision {
  if (!canBecome(reservation, status)) return unchanged(reservation)
  const isHeld = reservation.status === 'live'
  return become(reservation, status, isHeld ? movesOf(reservation, 'released', { onHand: 0, reserved: -1 }) : [])
}

const canBecome = ({ status }: Reservation, next: ReservationStatus) => nextStatuses[status].includes(next)

const unchanged = (reservation: Reservation): ReservationDecision => ({ reservation, moves: [], events: [] })

const become = (
  reservation: Reservation,
  status: ReservationStatus,
  moves: StockMove[],
  events: DomainEvent[] = [],
): ReservationDecision => ({ reservation: { ...reservation, status }, moves, events })

/** One move a line; `direction` is -1, 0 or 1 times its quantity. */
const movesOf = (
  { id, lines }: Reservation,
  kind: StockMove['kind'],
  direction: { onHand: number; reserved: number },
): StockMove[] =>
  lines.map(({ variantId, quantity }) => ({
    variantId,
    kind,
    onHandDelta: direction.onHand * quantity,
    reservedDelta: direction.reserved * quantity,
    reservationId: id,
  }))

function isAvailable({ lines }: Reservation, levels: readonly StockLevel[]): boolean {
  const available = new Map(levels.map((level) => [level.variantId, availableOf(level)]))
  return lines.every(({ variantId, quantity }) => (available.get(variantId) ?? 0) >= quantity)
}
