import { requireUser } from '@storefleet/identity'
import { adding, type NewItem } from './add-item.ts'
import { type Cart, changed, mergeItems, newCart, refuseUnlessActive } from './cart.ts'
import { authorizeCart, updateActiveCart } from './cart-access.ts'
import type { ActorContext, CartContext } from './context.ts'

/**
 * A new cart for a guest; for a customer the one they are filling, or a new one. With these items in it, all or none of them. Throws
 * what `adding` throws.
 */
export async function openCart(
  ctx: CartContext & ActorContext,
  items: readonly NewItem[] = [],
): Promise<{ cart: Cart; isNew: boolean }> {
  const fill = await adding(ctx, items)
  const customerId = ctx.actor.id
  const known = customerId === null ? undefined : await ctx.carts.findActiveOf(customerId)
  if (known) return { cart: items.length === 0 ? known : await updateActiveCart(ctx, known.id, fill), isNew: false }
  const cart = fill(newCart(ctx.newId(), customerId, ctx.now()))
  return (await ctx.carts.insert(cart)) ? { cart, isNew: true } : openCart(ctx, items)
}

/** Merges the cart that a customer filled as a guest into their own. Repeated, it changes nothing. Throws 401, 404 and 409. */
export async function mergeCart(
  ctx: CartContext & ActorContext,
  guestCartId: string,
): Promise<{ cart: Cart; isNew: boolean }> {
  requireUser(ctx.actor)
  const { cart, isNew } = await openCart(ctx)
  if (cart.id === guestCartId) return { cart, isNew }
  const [cartWithBoth] = await ctx.carts.updateBoth([cart.id, guestCartId], (own, guestCart) => {
    authorizeCart(ctx.actor, guestCart)
    refuseUnlessActive(own)
    if (guestCart.status === 'merged' && guestCart.customerId === ctx.actor.id) return [own, guestCart]
    refuseUnlessActive(guestCart)
    const merged = changed(guestCart, { status: 'merged', customerId: ctx.actor.id, items: [] }, ctx.now())
    return [mergeItems(own, guestCart, { maxQuantity: ctx.maxQuantity, now: ctx.now() }), merged]
  })
  return { cart: cartWithBoth, isNew }
}
