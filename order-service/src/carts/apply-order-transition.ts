import type { Tx } from '@storefleet/database'
import type { StockLine } from '../stock/stock.ts'
import { type Cart, changed, mergeItems } from './cart.ts'
import type { Carts } from './cart-store.ts'
import type { CartContext } from './context.ts'

/** An order that entered another status. */
export type OrderTransition = Readonly<{
  orderId: string
  to: 'declined' | 'cancelled' | 'paid'
  /** Whether the order was paid before. */
  wasPaid: boolean
  lines: readonly StockLine[]
}>

/**
 * Updates the cart that an order came from, in the transaction in which the order enters its status: the cart is active again once the
 * order is declined or cancelled, and loses the lines that are paid after all.
 */
export async function applyOrderTransition(
  { carts, maxQuantity, now }: Pick<CartContext, 'carts' | 'maxQuantity' | 'now'>,
  tx: Tx,
  { orderId, to, wasPaid, lines }: OrderTransition,
): Promise<void> {
  await carts.updateOfOrder(tx, orderId, (cart, filling) =>
    to === 'paid'
      ? { cart: removePaidLines(cart, lines, now()) }
      : reopen(cart, filling, { wasPaid, maxQuantity, now: now() }),
  )
}

type Reopen = { wasPaid: boolean; maxQuantity: number; now: Date }

/**
 * Makes the cart active again. A customer has one active cart: an empty one that they opened since becomes merged. One that has
 * lines gets those of an unpaid order as well, but not those of an order that was paid and then cancelled.
 */
function reopen(cart: Cart, filling: Cart | undefined, { wasPaid, maxQuantity, now }: Reopen): Carts {
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

/** The cart without the units that were paid; a cart with no lines left is ordered. */
function removePaidLines(cart: Cart, lines: readonly StockLine[], now: Date): Cart {
  if (cart.status !== 'active') return cart
  const paid = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]))
  const rest = cart.items.flatMap((item) => {
    const quantity = item.quantity - (paid.get(item.variantId) ?? 0)
    return quantity > 0 ? [{ ...item, quantity, shown: { ...item.shown, quantity } }] : []
  })
  if (rest.length === 0) return changed(cart, { status: 'ordered' }, now)
  return changed(cart, { items: rest, orderId: null }, now)
}
