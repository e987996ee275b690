import { invalid } from '@storefleet/contracts'
import type { StockLine } from '../stock/stock.ts'
import type { CartLines, OrderContext } from './context.ts'
import { cancelAsOrderedAgain } from './domain/cancellation.ts'
import type { PlaceOrder } from './new-order.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'

/** What is ordered, each variant once, and the cart that it came from. */
export type RequestedLines = Readonly<{ lines: readonly StockLine[]; cart?: CartLines }>

/** Throws 400 `items-or-cart` and what `CartPort.linesToOrder` throws. */
export async function requestedLines(
  ctx: OrderContext & ActorContext,
  { items, cartId, cartVersion }: Pick<PlaceOrder, 'items' | 'cartId' | 'cartVersion'>,
): Promise<RequestedLines> {
  if (items && cartId === undefined) return { lines: mergedLines(items) }
  if (cartId !== undefined && !items) {
    const cart = await ctx.carts.linesToOrder({ cartId, version: cartVersion, actor: ctx.actor })
    return { lines: cart.lines, cart }
  }
  throw invalid('items-or-cart', 'An order is made either of items or of a cart', {
    fields: [{ field: items ? 'cartId' : 'items', message: 'give exactly one of items and cartId' }],
  })
}

/** The same variant twice is one line. */
function mergedLines(items: readonly StockLine[]): StockLine[] {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of items) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return Array.from(quantities, ([variantId, quantity]) => ({ variantId, quantity }))
}

/**
 * Cancels the unpaid order that was made of the same cart before, and releases its stock for the new one.
 * Throws 409 `payment-in-progress`.
 */
export async function cancelFormerOrder(ctx: OrderContext & ActorContext, { cart }: RequestedLines): Promise<void> {
  const formerId = cart?.formerOrderId
  if (!formerId) return
  const by = historyActorOf(ctx.actor)
  const former = await ctx.orders.update(formerId, (order) => cancelAsOrderedAgain(order, by, ctx.now()))
  if (former.status !== 'cancelled') return
  await ctx.payments.reconcile(formerId)
  await ctx.stock.release(formerId)
}
