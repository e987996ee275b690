import type { Order } from '../../api/schema.ts'
import { unitsLeft } from './item-units.ts'

export type SlipLine = Readonly<{ itemId: string; title: string; sku: string; quantity: number }>

/** What is packed: the units of a parcel, or without one those that are still to be shipped. */
export function slipLines({ items, shipments }: Pick<Order, 'items' | 'shipments'>, parcelId?: string): SlipLine[] {
  const parcel = shipments.find(({ id }) => id === parcelId)
  return items.flatMap((item) => {
    const { id: itemId, sku } = item
    const inParcel = parcel?.lines.find((line) => line.itemId === itemId)?.quantity ?? 0
    const quantity = parcel === undefined ? unitsLeft(item) : inParcel
    const title = [item.title, item.variantTitle].filter(Boolean).join(', ')
    return quantity > 0 && item.requiresShipping ? [{ itemId, title, sku, quantity }] : []
  })
}
