import { conflict, unprocessable } from '@storefleet/contracts'
import { itemProgress, sumByItem } from './item-progress.ts'
import type { ItemQuantity, Order } from './order.ts'

/**
 * Returns the units that are asked for, each item once: every one that is left without `lines`. Throws 422 `unknown-item` for what the
 * order does not have, and 409 `units-not-left` where fewer units are left to be shipped; both name the lines.
 */
export function unitsLeft(order: Order, lines: readonly ItemQuantity[] | undefined): ItemQuantity[] {
  const left = new Map(itemProgress(order).map((item) => [item.itemId, item.left]))
  const wanted = lines ? sumByItem(lines) : left
  refuseUnknownItems(left, lines ?? [])
  const tooMany = [...wanted].filter(([itemId, quantity]) => quantity > (left.get(itemId) ?? 0))
  if (tooMany.length > 0) throw notLeft(order, tooMany, left)
  const units = [...wanted].flatMap(([itemId, quantity]) => (quantity > 0 ? [{ itemId, quantity }] : []))
  if (units.length === 0) throw notLeft(order, [], left)
  return units
}

/** Throws 422 `unknown-item`, which names the lines, for items that are no key of `known`: what the order has. */
export function refuseUnknownItems(known: ReadonlyMap<string, unknown>, lines: readonly { itemId: string }[]): void {
  const fields = lines.flatMap(({ itemId }, index) =>
    known.has(itemId) ? [] : [{ field: `lines[${index}].itemId`, message: 'is not an item of this order' }],
  )
  if (fields.length > 0) throw unprocessable('unknown-item', 'The order does not have some of the items', { fields })
}

function notLeft(order: Order, tooMany: readonly (readonly [string, number])[], left: ReadonlyMap<string, number>) {
  return conflict('units-not-left', 'Fewer units are left to be shipped', {
    extra: {
      orderId: order.id,
      lines: tooMany.map(([itemId, requested]) => ({ itemId, requested, left: left.get(itemId) ?? 0 })),
    },
  })
}
