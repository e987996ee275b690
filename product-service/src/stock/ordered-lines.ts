import type { OrderSnapshot } from '@storefleet/contracts'
import { type ReservationLine, sumByVariant } from './reservation.ts'

/** What an order takes from stock, as its event tells it. */
export function orderedLines({ lines }: Pick<OrderSnapshot, 'lines'>): ReservationLine[] {
  const prices = new Map(lines.map(({ variantId, unitPrice }) => [variantId, unitPrice]))
  return [...sumByVariant(lines)].map(([variantId, quantity]) => ({
    variantId,
    quantity,
    shipped: 0,
    returned: 0,
    unitPriceMinor: prices.get(variantId)?.amountMinor ?? 0,
    currency: prices.get(variantId)?.currency ?? '',
  }))
}
