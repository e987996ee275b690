import { notFound, type ServiceError } from '@storefleet/contracts'
import type { Actor } from '@storefleet/identity'
import type { Cart } from './cart.ts'

export const cartNotFound = (): ServiceError => notFound('cart-not-found', 'There is no such cart')

/** Allows a guest's cart to every actor that knows its id, a customer's to that customer. Throws 404 `cart-not-found`. */
export function authorizeCart(actor: Actor, cart: Cart): void {
  if (cart.customerId !== null && cart.customerId !== actor.id) throw cartNotFound()
}
