import { isDeepStrictEqual } from 'node:util'
import { type DomainEvent, productArchived, productChanged, productCreated } from '@storefleet/contracts'
import type { Product, ProductContent } from './product.ts'
import { checkProduct } from './product-rules.ts'

export type ProductDecision = { product: Product; events: DomainEvent[] }

export type NewProduct = { id: string; currency: string; content: ProductContent }

/** Throws `invalid-product` for a content that breaks a rule of the catalog. */
export function createProduct({ id, currency, content }: NewProduct, now: Date): ProductDecision {
  checkProduct(content)
  const product = { ...content, id, currency, version: 1, createdAt: now, updatedAt: now }
  return { product, events: [productCreated(id, { productId: id, slug: product.slug })] }
}

/** Nothing happens where the changes change nothing: same version, no event. Throws `invalid-product`. */
export function changeProduct(product: Product, changes: Partial<ProductContent>, now: Date): ProductDecision {
  const changed = { ...product, ...changes }
  if (isDeepStrictEqual(changed, product)) return { product, events: [] }
  checkProduct(changed)
  const subject = { productId: product.id, slug: changed.slug }
  const isArchived = changed.status === 'archived' && product.status !== 'archived'
  return {
    product: { ...changed, version: product.version + 1, updatedAt: now },
    events: [isArchived ? productArchived(product.id, subject) : productChanged(product.id, subject)],
  }
}

/** Takes a product off sale. What was ordered keeps its variants and stock. */
export const archiveProduct = (product: Product, now: Date): ProductDecision =>
  changeProduct(product, { status: 'archived' }, now)
