import { unprocessable } from '@storefleet/service-kit'
import type { StockPort, Variant } from '../stock/stock.ts'
import { addItem, type Cart, refuseUnlessActive } from './cart.ts'
import { admit } from './cart-access.ts'
import type { CartContext, Visit } from './context.ts'

export type AddItem = { cartId: string; variantId: string; quantity: number }

/** Throws 404 `cart-not-found`, 409 `out-of-stock`, 422 `unknown-variant`. */
export async function addCartItem(ctx: CartContext & Visit, { cartId, variantId, quantity }: AddItem): Promise<Cart> {
  const variant = await sellableVariant(ctx.stock, variantId)
  const itemId = ctx.newId()
  return ctx.carts.update(cartId, (cart) => {
    admit(ctx.actor, cart)
    refuseUnlessActive(cart)
    return addItem(cart, { itemId, variant, quantity }, ctx.now())
  })
}

/** Throws 422 `unknown-variant`. */
export async function sellableVariant(stock: StockPort, variantId: string): Promise<Variant> {
  const [variant] = await stock.variants([variantId])
  if (variant?.isSellable) return variant
  throw unprocessable('unknown-variant', 'This is not for sale', {
    fields: [{ field: 'variantId', message: 'is not in the catalogue' }],
  })
}
