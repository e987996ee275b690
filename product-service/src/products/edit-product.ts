import { checkVersion, expectedVersion } from '@storefleet/http'
import type { Actor } from '@storefleet/identity'
import type { Product } from './product.ts'
import { changedContent } from './product-content.ts'
import type { OpeningStock, ProductContext } from './product-context.ts'
import { changeProduct } from './product-decisions.ts'
import type { ProductChangesBody } from './product-schema.ts'

export type EditProduct = { idOrSlug: string; ifMatch: string | undefined; changes: ProductChangesBody }

/**
 * Changes a product that is unchanged since the caller read it.
 * Throws `if-match-missing`, `version-stale`, `product-not-found`, and what `addProduct` throws.
 */
export async function editProduct(ctx: ProductContext, input: EditProduct, actor: Actor): Promise<Product> {
  const expected = expectedVersion(input.ifMatch)
  let received: OpeningStock[] = []
  return ctx.products.update(
    input.idOrSlug,
    (product) => {
      checkVersion(product.version, expected)
      const { content, stock } = changedContent(input.changes, product, ctx)
      received = stock
      return changeProduct(product, content, ctx.now())
    },
    (tx) => ctx.receiveStock(tx, received, actor.id),
  )
}
