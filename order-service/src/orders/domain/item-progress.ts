import type { ItemQuantity, Order, Shipment } from './order.ts'

/** The id of an item: its place in the order, from 1. It is unique within its order. */
export const itemIdOf = (position: number): string => String(position + 1)

/** How many units of an item are where. */
export type ItemProgress = Readonly<{
  itemId: string
  variantId: string
  ordered: number
  /** Before they were shipped. */
  cancelled: number
  /** In parcels that have left, delivered ones included. */
  shipped: number
  /** In a parcel that is being prepared. */
  preparing: number
  /** Neither cancelled, nor in a parcel. */
  left: number
}>

/** Returns the progress of each item, in the order of the items. */
export function itemProgress(order: Pick<Order, 'lines' | 'shipments' | 'cancellations'>): ItemProgress[] {
  const cancelled = sumByItem(order.cancellations.flatMap(({ lines }) => lines))
  const inStatus = (status: Shipment['status']) =>
    sumByItem(order.shipments.filter((shipment) => shipment.status === status).flatMap(({ lines }) => lines))
  const [shipped, preparing] = [inStatus('shipped'), inStatus('preparing')]
  return order.lines.map(({ variantId, quantity }, position) => {
    const itemId = itemIdOf(position)
    const counts = {
      cancelled: cancelled.get(itemId) ?? 0,
      shipped: shipped.get(itemId) ?? 0,
      preparing: preparing.get(itemId) ?? 0,
    }
    const left = quantity - counts.cancelled - counts.shipped - counts.preparing
    return { itemId, variantId, ordered: quantity, ...counts, left }
  })
}

/** Returns what is neither cancelled nor in a parcel. */
export const leftToShip = (order: Order): ItemQuantity[] =>
  itemProgress(order).flatMap(({ itemId, left }) => (left > 0 ? [{ itemId, quantity: left }] : []))

/** The status of a paid order, by what of it has left. */
export function shippedStatusOf(order: Order): 'confirmed' | 'partially_shipped' | 'shipped' {
  const progress = itemProgress(order)
  if (progress.every(({ shipped }) => shipped === 0)) return 'confirmed'
  return progress.some(({ left, preparing }) => left + preparing > 0) ? 'partially_shipped' : 'shipped'
}

/** How often what is shipped or cancelled of the order has changed: of two events, the one with the higher number is later. */
export const fulfilmentRevisionOf = ({ shipments, cancellations }: Order): number =>
  cancellations.length + shipments.reduce((sum, shipment) => sum + changesOf(shipment), 0)

function changesOf({ status, cancelledAt }: Shipment): number {
  if (cancelledAt) return 2
  return status === 'shipped' ? 1 : 0
}

export function sumByItem(lines: readonly ItemQuantity[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { itemId, quantity } of lines) sums.set(itemId, (sums.get(itemId) ?? 0) + quantity)
  return sums
}
