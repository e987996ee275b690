import type { OrderSnapshot } from '@storefleet/contracts'
import { type Fulfilment, fulfil } from './fulfil-reservation.ts'
import { type Reservation, type ReservationDecision, unchanged } from './reservation.ts'
import type { StockLevel } from './stock-level.ts'

type OrderLines = Pick<OrderSnapshot, 'lines' | 'fulfilmentRevision'>

/** Brings a reservation to what an event says of its order; one of an early release says nothing. */
export function fulfilAsOrdered(
  reservation: Reservation,
  levels: readonly StockLevel[],
  order: OrderLines,
): ReservationDecision {
  const fulfilment = fulfilmentOf(order)
  return fulfilment ? fulfil(reservation, levels, fulfilment) : unchanged(reservation)
}

function fulfilmentOf({ lines, fulfilmentRevision }: OrderLines): Fulfilment | undefined {
  if (fulfilmentRevision === undefined) return undefined
  const byVariant = new Map<string, { variantId: string; shipped: number; cancelled: number }>()
  for (const { variantId, shippedQuantity = 0, cancelledQuantity = 0 } of lines) {
    const { shipped, cancelled } = byVariant.get(variantId) ?? { shipped: 0, cancelled: 0 }
    byVariant.set(variantId, {
      variantId,
      shipped: shipped + shippedQuantity,
      cancelled: cancelled + cancelledQuantity,
    })
  }
  return { revision: fulfilmentRevision, lines: [...byVariant.values()] }
}
