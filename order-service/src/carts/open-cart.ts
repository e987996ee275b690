import { requireUser } from '@storefleet/identity'
import { type Cart, changed, mergeItems, refuseUnlessActive } from './cart.ts'
import { admit } from './cart-access.ts'
import type { CartContext, Visit } from './context.ts'

/** A new cart for a guest; for a customer the one they are filling, or a new one. */
export async function openCart(ctx: CartContext & Visit): Promise<{ cart: Cart; isNew: boolean }> {
  const customerId = ctx.actor.id
  const known = customerId === null ? undefined : await ctx.carts.findActiveOf(customerId)
  if (known) return { cart: known, isNew: false }
  const now = ctx.now()
  const cart: Cart = {
    id: ctx.newId(),
    customerId,
    status: 'active',
    orderId: null,
    version: 1,
    items: [],
    createdAt: now,
    updatedAt: now,
  }
  return (await ctx.carts.insert(cart)) ? { cart, isNew: true } : openCart(ctx)
}

/** Puts the cart somebody filled as a guest into their own. Done again it changes nothing. Throws 401, 404 and 409. */
export async function mergeCart(
  ctx: CartContext & Visit,
  guestCartId: string,
): Promise<{ cart: Cart; isNew: boolean }> {
  requireUser(ctx.actor)
  const { cart, isNew } = await openCart(ctx)
  if (cart.id === guestCartId) return { cart, isNew }
  const [merged] = await ctx.carts.updateBoth([cart.id, guestCartId], (own, guests) => {
    admit(ctx.actor, guests)
    refuseUnlessActive(own)
    if (guests.status === 'merged' && guests.customerId === ctx.actor.id) return [own, guests]
    refuseUnlessActive(guests)
    const taken = changed(guests, { status: 'merged', customerId: ctx.actor.id, items: [] }, ctx.now())
    return [mergeItems(own, guests, { maxQuantity: ctx.maxQuantity, now: ctx.now() }), taken]
  })
  return { cart: merged, isNew }
}
