import type { Actor } from '@storefleet/identity'
import type { Product } from './product.ts'
import { newContent } from './product-content.ts'
import type { ProductContext } from './product-context.ts'
import { createProduct } from './product-decisions.ts'
import type { NewProductBody } from './product-schema.ts'

/** Throws `invalid-product`, `slug-taken`, `sku-taken`, `unknown-category`, `wrong-currency`, `prices-changing`. */
export async function addProduct(ctx: ProductContext, body: NewProductBody, actor: Actor): Promise<Product> {
  const currency = await ctx.currency()
  const { content, stock } = newContent(body, { ...ctx, currency })
  const decision = createProduct({ id: ctx.newId(), currency, content }, ctx.now())
  return ctx.products.create(decision, (tx) => ctx.receiveStock(tx, stock, actor.id))
}
