import { type Actor, conflict, notFound, type Tx, unprocessable } from '@storefleet/service-kit'
import type { SellableStock } from './sellable-stock.ts'
import type { StockContext } from './stock-context.ts'

export type AdjustStock = {
  adjustmentId: string
  variantId: string
  delta: number
  kind: 'received' | 'adjusted'
  reason: string
}

const maxOnHand = 1_000_000_000

/**
 * Books pieces that came in, or corrects a count; once for each `adjustmentId`. `within` joins the transaction, unless that books
 * nothing. Throws `variant-not-found`, `received-nothing`, `stock-reserved`, `stock-too-large`.
 */
export async function adjustStock(
  ctx: StockContext,
  input: AdjustStock,
  actor: Actor,
  within: (tx: Tx, stock: SellableStock) => Promise<void> = async () => {},
): Promise<SellableStock> {
  const { adjustmentId, variantId, delta, kind, reason } = input
  if (kind === 'received' && delta < 1) {
    throw unprocessable('received-nothing', 'Received pieces are counted from 1: use "adjusted" to take pieces off')
  }
  return ctx.db.transaction(async (tx) => {
    const [level] = await ctx.stock.lock(tx, [variantId])
    if (level === undefined) throw variantNotFound()
    if (await ctx.stock.isBooked(tx, adjustmentId)) return level
    const onHand = level.onHand + delta
    checkOnHand(onHand, level)
    const move = { variantId, kind, onHandDelta: delta, reservedDelta: 0, adjustmentId, reason, actorId: actor.id }
    await ctx.stock.book(tx, [level], [move])
    const booked = { ...level, onHand }
    await within(tx, booked)
    return booked
  })
}

export const variantNotFound = () => notFound('variant-not-found', 'There is no such variant')

function checkOnHand(onHand: number, { onHand: before, reserved }: SellableStock): void {
  if (onHand > maxOnHand) throw unprocessable('stock-too-large', `A variant has at most ${maxOnHand} pieces`)
  if (onHand < reserved) {
    throw conflict(
      'stock-reserved',
      `Of ${before} pieces ${reserved} are reserved: no more than ${before - reserved} can be taken off`,
      {
        extra: { onHand: before, reserved },
      },
    )
  }
}
