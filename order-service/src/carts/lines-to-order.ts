import { conflict, unprocessable } from '@storefleet/contracts'
import type { CartLines, CartPort } from '../orders/context.ts'
import { type Cart, refuseUnlessActive } from './cart.ts'
import { findCart } from './cart-access.ts'
import { variantsFor } from './cart-variants.ts'
import type { CartContext } from './context.ts'
import { refresh } from './refreshed-cart.ts'

/**
 * Returns what an order of this cart is made of. Throws 404 `cart-not-found`, 409 `cart-already-ordered`, 422 `cart-empty`, and 409
 * `cart-changed` where `version` is given and is not the cart's.
 */
export async function linesToOrder(
  ctx: Pick<CartContext, 'carts' | 'stock' | 'linesHeldBy' | 'maxQuantity'>,
  { cartId, version, actor }: Parameters<CartPort['linesToOrder']>[0],
): Promise<CartLines> {
  const cart = await findCart({ carts: ctx.carts, actor }, cartId)
  refuseUnlessActive(cart)
  if (cart.items.length === 0) throw unprocessable('cart-empty', 'The cart is empty')
  if (version !== undefined && version !== cart.version) throw await cartChanged(ctx, cart)
  return {
    cartId,
    version: cart.version,
    lines: cart.items.map(({ variantId, quantity }) => ({ variantId, quantity })),
    discountCodes: cart.discountCodes,
    shown: new Map(cart.items.map(({ variantId, shown }) => [variantId, shown])),
    formerOrderId: cart.orderId,
    asOf: cart.updatedAt,
  }
}

async function cartChanged(ctx: Pick<CartContext, 'stock' | 'linesHeldBy' | 'maxQuantity'>, cart: Cart) {
  const variants = await variantsFor(ctx, cart)
  const { changes } = refresh(cart, variants, ctx)
  return conflict('cart-changed', 'The cart is no longer as this version showed it: look at it again', {
    fields: [{ field: 'cartVersion', message: `is not the version of the cart, which is ${cart.version}` }],
    extra: { cartVersion: cart.version, changes },
  })
}
