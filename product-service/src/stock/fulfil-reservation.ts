import {
  inSequence,
  movementOf,
  type Reservation,
  type ReservationDecision,
  type ReservationLine,
  type ReservationStatus,
  shippedOf,
  unchanged,
} from './reservation.ts'
import { commit, ship } from './reservation-decisions.ts'
import type { StockLevel, StockMovement } from './stock-level.ts'

/** How many units of each variant of an order have left and are cancelled, after how many changes. */
export type Fulfilment = Readonly<{
  revision: number
  lines: readonly Readonly<{ variantId: string; shipped: number; cancelled: number }>[]
}>

type Levels = readonly StockLevel[]

/**
 * Brings a reservation to what its order says: units that left are off what is on hand, those of a parcel that was cancelled are
 * there and committed again, and cancelled ones are free. An event that is older than one that was applied changes nothing, so that
 * they may arrive in any order. A shipped order is paid, so a confirmation still on its way counts as here.
 */
export function fulfil(reservation: Reservation, levels: Levels, fulfilment: Fulfilment): ReservationDecision {
  const { fulfilmentRevision } = reservation
  if (fulfilmentRevision !== null && fulfilmentRevision >= fulfilment.revision) return unchanged(reservation)
  if (fulfilment.revision === 0) return unchanged(reservation)
  return inSequence(
    reservation,
    (before) => commit(before, levels),
    (before) => applied({ ...before, fulfilmentRevision: fulfilment.revision }, levels, fulfilment),
  )
}

function applied(reservation: Reservation, levels: Levels, fulfilment: Fulfilment): ReservationDecision {
  if (reservation.status === 'lost') {
    const isWhole = fulfilment.lines.every(({ shipped }) => shipped > 0)
    return isWhole ? ship(reservation, levels) : unchanged(reservation)
  }
  if (reservation.status !== 'committed' && reservation.status !== 'shipped') return unchanged(reservation)
  const changes = reservation.lines.map((line) => changeOf(reservation, line, fulfilment))
  const lines = changes.map(({ line }) => line)
  return {
    reservation: { ...reservation, lines, status: statusOf(lines) },
    movements: changes.flatMap((change) => movementsOf(reservation, levels, change)),
    events: [],
  }
}

type Change = { line: ReservationLine; shippedBy: number; cancelledBy: number }

function changeOf(reservation: Reservation, line: ReservationLine, { lines }: Fulfilment): Change {
  const target = lines.find(({ variantId }) => variantId === line.variantId)
  const before = shippedOf(reservation, line)
  const shipped = Math.min(target?.shipped ?? before, line.quantity)
  const cancelled = Math.min(target?.cancelled ?? line.cancelled, line.quantity - shipped)
  const returned = Math.min(line.returned, shipped)
  return {
    line: { ...line, shipped, cancelled, returned },
    shippedBy: shipped - before,
    cancelledBy: cancelled - line.cancelled,
  }
}

/** Not by the table of transitions: a parcel that is cancelled takes a shipped reservation back. */
function statusOf(lines: readonly ReservationLine[]): ReservationStatus {
  if (lines.some(({ quantity, shipped, cancelled }) => shipped + cancelled < quantity)) return 'committed'
  if (lines.every(({ shipped }) => shipped === 0)) return 'cancelled'
  return lines.every(({ shipped, returned }) => shipped === returned) ? 'returned' : 'shipped'
}

function movementsOf(reservation: Reservation, levels: Levels, { line, shippedBy, cancelledBy }: Change) {
  const movements: StockMovement[] = []
  const add = (kind: StockMovement['kind'], deltas: { onHand?: number; committed: number }) =>
    movements.push(movementOf(reservation, kind, line, deltas))
  const level = levels.find(({ variantId }) => variantId === line.variantId)
  const onHand = level?.trackInventory ? level.onHand : 0
  if (shippedBy > 0) add('shipped', { onHand: -Math.min(shippedBy, onHand), committed: -shippedBy })
  if (shippedBy < 0) {
    add('returned', { onHand: level?.trackInventory ? -shippedBy : 0, committed: -shippedBy })
  }
  if (cancelledBy !== 0) add('released', { committed: -cancelledBy })
  return movements
}
