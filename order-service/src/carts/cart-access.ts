import type { Actor } from '@storefleet/identity'
import { type Cart, cartNotFound, refuseUnlessActive } from './cart.ts'
import type { ActorContext, CartContext } from './context.ts'

type Context = Pick<CartContext, 'carts'> & ActorContext

/** Allows a guest's cart to every actor that knows its id, a customer's to that customer. Throws 404 `cart-not-found`. */
export function authorizeCart(actor: Actor, cart: Cart): void {
  if (cart.customerId !== null && cart.customerId !== actor.id) throw cartNotFound()
}

/** Returns a cart that the actor may use. Throws 404 `cart-not-found`. */
export async function findCart({ carts, actor }: Context, cartId: string): Promise<Cart> {
  const cart = await carts.findById(cartId)
  if (!cart) throw cartNotFound()
  authorizeCart(actor, cart)
  return cart
}

/** Changes an active cart that the actor may use. Throws 404 `cart-not-found`, 409 `cart-already-ordered` and `cart-merged`. */
export const updateActiveCart = (
  { carts, actor }: Context,
  cartId: string,
  decide: (cart: Cart) => Cart,
): Promise<Cart> =>
  carts.update(cartId, (cart) => {
    authorizeCart(actor, cart)
    refuseUnlessActive(cart)
    return decide(cart)
  })
