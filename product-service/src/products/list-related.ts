import { type Actor, hasPermission } from '@storefleet/identity'
import type { ProductContext } from './product-context.ts'
import { productNotFound } from './product-store.ts'
import type { ProductSummary } from './product-view.ts'

/** Returns published products that have the category or tags of this one, the most alike and most bought first. Throws `product-not-found`. */
export async function listRelated(
  { list }: Pick<ProductContext, 'list'>,
  { idOrSlug, limit }: { idOrSlug: string; limit: number },
  actor: Actor,
): Promise<ProductSummary[]> {
  const id = await list.idOf(idOrSlug, { isPublicOnly: !hasPermission(actor, 'catalogue') })
  if (id === undefined) throw productNotFound()
  return list.related(id, limit)
}
