import { type Actor, hasPermission } from '@storefleet/identity'
import type { ProductContext } from './product-context.ts'
import { productNotFound } from './product-store.ts'
import type { ProductView } from './product-view.ts'

/** Guests and customers see published and unlisted products only. Throws `product-not-found`. */
export async function readProduct(ctx: ProductContext, idOrSlug: string, actor: Actor): Promise<ProductView> {
  const view = await ctx.views.find(idOrSlug, { isPublicOnly: !hasPermission(actor, 'catalogue') })
  if (view === undefined) throw productNotFound()
  return view
}
