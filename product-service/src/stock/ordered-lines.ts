import type { OrderSnapshot } from '@storefleet/contracts'
import { type ReservationLine, sumByVariant } from './reservation.ts'

/** Returns the lines of an order's event, one a variant. */
export function orderedLines({ lines }: Pick<OrderSnapshot, 'lines'>): ReservationLine[] {
  const prices = new Map(lines.map(({ variantId, unitPrice }) => [variantId, unitPrice]))
  return [...sumByVariant(lines)].map(([variantId, quantity]) => ({
    variantId,
    quantity,
    shipped: 0,
    cancelled: 0,
    returned: 0,
    unitPriceMinor: prices.get(variantId)?.amountMinor ?? 0,
    currency: prices.get(variantId)?.currency ?? '',
  }))
}
