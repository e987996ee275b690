import { conflict } from '@storefleet/contracts'
import { refuseUnknownItems } from '../../orders/domain/item-lines.ts'
import { itemProgress, sumByItem } from '../../orders/domain/item-progress.ts'
import type { Order } from '../../orders/domain/order.ts'
import { countedRefunds, refundedEarlier } from '../../orders/domain/refunded-units.ts'
import { isWithdrawn, type Return } from './return.ts'

type Asked = readonly Readonly<{ itemId: string; quantity: number }>[]

/**
 * Returns how many units of each item were shipped and are neither in a return nor refunded without one. What was refunded of units that were
 * cancelled before they were shipped is not of those.
 */
export function returnableUnits(order: Order, returns: readonly Return[]): Map<string, number> {
  const ids = new Set(returns.map(({ id }) => id))
  const returned = returns.filter((each) => !isWithdrawn(each)).flatMap(({ lines }) => lines)
  const refunded = countedRefunds(order)
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ lines }) => lines ?? [])
  const unsent = order.cancellations
    .flatMap(({ lines }) => lines)
    .map((line) => ({ itemId: line.itemId, quantity: -refundedEarlier(order, [line]).units }))
  const taken = sumByItem([...returned, ...refunded, ...unsent])
  return new Map(
    itemProgress(order).map(({ itemId, shipped }) => [itemId, Math.max(0, shipped - (taken.get(itemId) ?? 0))]),
  )
}

/** Throws 422 `unknown-item` for an item that the order does not have, and 409 `units-not-returnable` for too many units of one. */
export function refuseTooManyUnits(left: ReadonlyMap<string, number>, lines: Asked): void {
  refuseUnknownItems(left, lines)
  const rest = new Map(left)
  const tooMany = lines.flatMap(({ itemId, quantity }, index) => {
    const units = (rest.get(itemId) ?? 0) - quantity
    rest.set(itemId, units)
    const message = `must be at most ${left.get(itemId) ?? 0}: what was shipped and is not in another return`
    return units < 0 ? [{ field: `lines[${index}].quantity`, message }] : []
  })
  if (tooMany.length > 0) {
    throw conflict('units-not-returnable', 'Fewer units can be returned', { fields: tooMany })
  }
}
