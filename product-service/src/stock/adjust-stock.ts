import { conflict, notFound, unprocessable } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import type { Actor } from '@storefleet/identity'
import { maxUnits } from '../product-limits.ts'
import type { SellableStock } from './sellable-stock.ts'
import type { StockContext } from './stock-context.ts'
import { floorOf } from './stock-level.ts'

export type AdjustStock = {
  adjustmentId: string
  variantId: string
  delta: number
  kind: 'received' | 'adjusted'
  reason: string
}

/**
 * Books units that came in, or corrects a count; once for each `adjustmentId`. `inTransaction` runs in the same transaction, unless
 * nothing is booked. Throws `variant-not-found`, `received-nothing`, `stock-reserved`, `stock-too-large`.
 */
export async function adjustStock(
  ctx: StockContext,
  input: AdjustStock,
  actor: Actor,
  inTransaction: (tx: Tx, stock: SellableStock) => Promise<void> = async () => {},
): Promise<SellableStock> {
  const { adjustmentId, variantId, delta, kind, reason } = input
  if (kind === 'received' && delta < 1) {
    throw unprocessable('received-nothing', 'Received units are counted from 1: use "adjusted" to take units off')
  }
  return ctx.db.transaction(async (tx) => {
    const [level] = await ctx.stock.lock(tx, [variantId])
    if (level === undefined) throw variantNotFound()
    if (await ctx.stock.isBooked(tx, adjustmentId)) return level
    const onHand = level.onHand + delta
    checkOnHand(onHand, level)
    const deltas = { onHandDelta: delta, reservedDelta: 0, committedDelta: 0 }
    const movement = { variantId, kind, ...deltas, adjustmentId, reason, actorId: actor.id }
    await ctx.stock.book(tx, [level], [movement])
    const booked = { ...level, onHand }
    await inTransaction(tx, booked)
    return booked
  })
}

export const variantNotFound = () => notFound('variant-not-found', 'There is no such variant')

function checkOnHand(onHand: number, level: SellableStock): void {
  const { onHand: before, reserved, committed } = level
  if (onHand > maxUnits) throw unprocessable('stock-too-large', `A variant has at most ${maxUnits} units`)
  const floor = floorOf(level)
  if (onHand >= floor) return
  throw conflict(
    'stock-reserved',
    `Of ${before} units ${reserved} are reserved and ${committed} are sold and not shipped: no more than ${before - floor} can be taken off`,
    { extra: { onHand: before, reserved, committed } },
  )
}
