import { checkVersion, expectedVersion } from '@storefleet/http'
import type { Product } from './product.ts'
import type { ProductContext } from './product-context.ts'
import { archiveProduct } from './product-decisions.ts'

export type RetireProduct = { idOrSlug: string; ifMatch?: string | undefined }

/** Takes a product off sale; again, and nothing changes. Throws `product-not-found`, `version-stale`. */
export const retireProduct = (ctx: ProductContext, { idOrSlug, ifMatch }: RetireProduct): Promise<Product> =>
  ctx.products.update(idOrSlug, (product) => {
    if (ifMatch !== undefined) checkVersion(product.version, expectedVersion(ifMatch))
    return archiveProduct(product, ctx.now())
  })
