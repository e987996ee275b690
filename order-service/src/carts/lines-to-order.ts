import { type Actor, unprocessable } from '@storefleet/service-kit'
import type { StockLine } from '../stock/stock.ts'
import { refuseUnlessActive } from './cart.ts'
import { admit, cartNotFound } from './cart-access.ts'
import type { CartContext } from './context.ts'

type CartLines = { cartId: string; lines: StockLine[]; asOf: Date }

/** What an order of this cart asks for. Throws 404 `cart-not-found`, 409 `cart-already-ordered`, 422 `cart-empty`. */
export async function linesToOrder(ctx: Pick<CartContext, 'carts'>, cartId: string, actor: Actor): Promise<CartLines> {
  const cart = await ctx.carts.findById(cartId)
  if (!cart) throw cartNotFound()
  admit(actor, cart)
  refuseUnlessActive(cart)
  if (cart.items.length === 0) throw unprocessable('cart-empty', 'The cart is empty')
  const lines = cart.items.map(({ variantId, quantity }) => ({ variantId, quantity }))
  return { cartId, lines, asOf: cart.updatedAt }
}
