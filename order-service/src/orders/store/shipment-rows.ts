import { money } from '../../pricing/money.ts'
import { itemIdOf } from '../domain/item-progress.ts'
import type { ItemQuantity, Shipment } from '../domain/order.ts'

export type ShipmentRow = Pick<Shipment, 'id' | 'status' | 'carrier' | 'trackingNumber' | 'trackingUrl'> & {
  /** Null in shipments of earlier versions, which had all units of their order. */
  lines: ItemQuantity[] | null
  captureMinor: number | null
  isFinalCapture: boolean | null
  createdAt: string
  shippedAt: string | null
  deliveredAt: string | null
  cancelledAt: string | null
}

type OfOrder = { currency: string; totalMinor: number; items: readonly { quantity: number }[] }

export function toShipment(row: ShipmentRow, order: OfOrder): Shipment {
  const { captureMinor, isFinalCapture, ...shipment } = row
  const isWhole = row.lines === null
  const capturedMinor = isWhole ? order.totalMinor : captureMinor
  const shippedAt = row.shippedAt ?? (isWhole && row.status === 'shipped' ? row.createdAt : null)
  return {
    ...shipment,
    lines: row.lines ?? order.items.map(({ quantity }, position) => ({ itemId: itemIdOf(position), quantity })),
    capture:
      capturedMinor === null
        ? null
        : { amount: money(capturedMinor, order.currency), isFinal: isWhole || isFinalCapture === true },
    createdAt: new Date(row.createdAt),
    shippedAt: dateOf(shippedAt),
    deliveredAt: dateOf(row.deliveredAt),
    cancelledAt: dateOf(row.cancelledAt),
  }
}

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

export const toShipmentRow = ({ capture, ...shipment }: Shipment) => ({
  ...shipment,
  captureMinor: capture?.amount.amountMinor ?? null,
  isFinalCapture: capture?.isFinal ?? null,
})
