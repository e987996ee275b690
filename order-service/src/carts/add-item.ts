import { unprocessable } from '@storefleet/contracts'
import type { Variant } from '../stock/stock.ts'
import { addItem, type Cart } from './cart.ts'
import { updateActiveCart } from './cart-access.ts'
import type { ActorContext, CartContext } from './context.ts'

export type AddItem = { cartId: string; variantId: string; quantity: number }

export type NewItem = Readonly<{ variantId: string; quantity: number }>

/** Returns what puts the items into a cart, all or none of them. Throws 409 `out-of-stock`, 422 `unknown-variant`, `cart-too-large`. */
export async function adding(
  ctx: Pick<CartContext, 'stock' | 'maxQuantity' | 'now' | 'newId'>,
  items: readonly NewItem[],
): Promise<(cart: Cart) => Cart> {
  if (items.length === 0) return (cart) => cart
  const variants = await ctx.stock.variants([...new Set(items.map(({ variantId }) => variantId))])
  const known = new Map(variants.map((variant) => [variant.variantId, variant]))
  const lines = items.map(({ variantId, quantity }, index) => {
    const variant = known.get(variantId)
    requireSellable(variant, `items[${index}].variantId`)
    return { itemId: ctx.newId(), variant, quantity, maxQuantity: ctx.maxQuantity }
  })
  return (cart) => lines.reduce((filled, line) => addItem(filled, line, ctx.now()), cart)
}

/** Throws 404 `cart-not-found`, 409 `out-of-stock`, 422 `unknown-variant`. */
export async function addCartItem(
  ctx: CartContext & ActorContext,
  { cartId, variantId, quantity }: AddItem,
): Promise<Cart> {
  const [variant] = await ctx.stock.variants([variantId])
  requireSellable(variant)
  const itemId = ctx.newId()
  const { maxQuantity } = ctx
  return updateActiveCart(ctx, cartId, (cart) => addItem(cart, { itemId, variant, quantity, maxQuantity }, ctx.now()))
}

/** Throws 422 `unknown-variant`. */
export function requireSellable(variant: Variant | undefined, field = 'variantId'): asserts variant is Variant {
  if (variant?.isSellable) return
  throw unprocessable('unknown-variant', 'This is not for sale', {
    fields: [{ field, message: 'is not in the catalogue' }],
  })
}
