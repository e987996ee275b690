import type { Tx } from '@storefleet/database'
import type { StockLine } from '../stock/stock.ts'
import { type Cart, changed, mergeItems } from './cart.ts'
import type { Carts } from './cart-store.ts'
import type { CartContext } from './context.ts'

/** How an order moves on. */
export type OrderMove = Readonly<{
  orderId: string
  to: 'declined' | 'cancelled' | 'paid'
  /** Whether the order was paid before. */
  wasPaid: boolean
  lines: readonly StockLine[]
}>

/**
 * What becomes of the cart that an order came from, within the transaction that moves the order: it can be used again once the
 * order is declined or cancelled, and is over when that order is paid after all.
 */
export async function followOrder(
  { carts, maxQuantity, now }: Pick<CartContext, 'carts' | 'maxQuantity' | 'now'>,
  tx: Tx,
  { orderId, to, wasPaid, lines }: OrderMove,
): Promise<void> {
  await carts.updateOfOrder(tx, orderId, (cart, filling) =>
    to === 'paid' ? { cart: takeOut(cart, lines, now()) } : reopen(cart, filling, { wasPaid, maxQuantity, now: now() }),
  )
}

type Reopen = { wasPaid: boolean; maxQuantity: number; now: Date }

/**
 * Gives the cart back. A customer has one active cart: one they have opened since and left empty makes room. One they have put
 * something into gets the lines of an unpaid order as well; what was paid for and cancelled stays out of it.
 */
export function reopen(cart: Cart, filling: Cart | undefined, { wasPaid, maxQuantity, now }: Reopen): Carts {
  if (cart.status !== 'ordered') return { cart }
  if (!filling) return { cart: changed(cart, { status: 'active' }, now) }
  if (filling.items.length === 0) {
    return { cart: changed(cart, { status: 'active' }, now), filling: changed(filling, { status: 'merged' }, now) }
  }
  if (wasPaid) return { cart }
  return {
    cart: changed(cart, { status: 'merged', orderId: null, items: [] }, now),
    filling: { ...mergeItems(filling, cart, { maxQuantity, now }), orderId: cart.orderId },
  }
}

/** The cart without what was paid for; with nothing left in it, it has become the order. */
export function takeOut(cart: Cart, lines: readonly StockLine[], now: Date): Cart {
  if (cart.status !== 'active') return cart
  const paid = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]))
  const rest = cart.items.flatMap((item) => {
    const quantity = item.quantity - (paid.get(item.variantId) ?? 0)
    return quantity > 0 ? [{ ...item, quantity, shown: { ...item.shown, quantity } }] : []
  })
  if (rest.length === 0) return changed(cart, { status: 'ordered' }, now)
  return changed(cart, { items: rest, orderId: null }, now)
}
