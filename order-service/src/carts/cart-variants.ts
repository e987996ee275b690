import type { Variant } from '../stock/stock.ts'
import type { Cart } from './cart.ts'
import type { CartContext } from './context.ts'

/**
 * Returns variants of the cart, all unless `variantIds` are given. What its own unpaid order still holds counts as available for it.
 * Unknown ids are left out.
 */
export async function variantsFor(
  ctx: Pick<CartContext, 'stock' | 'linesHeldBy'>,
  cart: Cart,
  variantIds: readonly string[] = cart.items.map((item) => item.variantId),
): Promise<Variant[]> {
  if (variantIds.length === 0) return []
  const variants = await ctx.stock.variants(variantIds)
  if (cart.status !== 'active' || cart.orderId === null) return variants
  const held = new Map((await ctx.linesHeldBy(cart.orderId)).map(({ variantId, quantity }) => [variantId, quantity]))
  return variants.map((variant) => ({
    ...variant,
    available: variant.available + (held.get(variant.variantId) ?? 0),
  }))
}
