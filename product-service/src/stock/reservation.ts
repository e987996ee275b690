import type { DomainEvent } from '@storefleet/contracts'
import type { StockMovement } from './stock-level.ts'

export type ReservationStatus =
  | 'live'
  | 'committed'
  | 'shipped'
  | 'released'
  | 'expired'
  | 'cancelled'
  | 'lost'
  | 'returned'

/** Outcomes of a request to hold stock, and of what is held. */
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
  /** Units that were cancelled before they were shipped, while the rest of the order went on. */
  cancelled: number
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
  /** Which change of its order was applied last; null where no event said. */
  fulfilmentRevision: number | null
  lines: readonly ReservationLine[]
}>

export type StockLine = Readonly<{ variantId: string; quantity: number }>

export type ReservationDecision = { reservation: Reservation; movements: StockMovement[]; events: DomainEvent[] }

/** Every legal transition. An event that asks for another changes nothing. */
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

/** Returns the units of each variant, of lines that may name one twice. */
export function sumByVariant(lines: readonly StockLine[]): Map<string, number> {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return quantities
}

export const canTransitionTo = ({ status }: Reservation, next: ReservationStatus) => nextStatuses[status].includes(next)

export const unchanged = (reservation: Reservation): ReservationDecision => ({ reservation, movements: [], events: [] })

export const transitionTo = (
  reservation: Reservation,
  status: ReservationStatus,
  movements: StockMovement[],
  events: DomainEvent[] = [],
): ReservationDecision => ({ reservation: { ...reservation, status }, movements, events })

type Deltas = { onHand?: number; reserved?: number; committed?: number }

/** Units that have left. A reservation of an early version that is shipped has shipped whole, and its lines do not say so. */
export const shippedOf = ({ status }: Pick<Reservation, 'status'>, line: ReservationLine): number =>
  (status === 'shipped' || status === 'returned') && line.shipped + line.cancelled === 0 ? line.quantity : line.shipped

/** One movement a line, of the units that are neither shipped nor cancelled; each delta is a sign, -1 or 1. */
export const movementsOf = (
  reservation: Reservation,
  kind: StockMovement['kind'],
  { reserved = 0, committed = 0 }: Deltas,
) =>
  reservation.lines.map(({ variantId, quantity, shipped, cancelled }) => {
    const rest = quantity - shipped - cancelled
    return movementOf(
      reservation,
      kind,
      { variantId, quantity },
      { reserved: reserved * rest, committed: committed * rest },
    )
  })

export const movementOf = (
  { id }: Reservation,
  kind: StockMovement['kind'],
  { variantId }: StockLine,
  { onHand = 0, reserved = 0, committed = 0 }: Deltas,
): StockMovement => ({
  variantId,
  kind,
  onHandDelta: onHand,
  reservedDelta: reserved,
  committedDelta: committed,
  reservationId: id,
})

/** Returns several decisions, each on the outcome of the one before, as one. */
export function inSequence(
  reservation: Reservation,
  ...decide: ((before: Reservation) => ReservationDecision)[]
): ReservationDecision {
  return decide.reduce((decided, next) => {
    const { reservation: after, movements, events } = next(decided.reservation)
    return {
      reservation: after,
      movements: [...decided.movements, ...movements],
      events: [...decided.events, ...events],
    }
  }, unchanged(reservation))
}
