import type { Money } from '@storefleet/contracts'
import type { ShownVariant } from '../variants/variant.ts'
import type { ProductStatus } from './product.ts'

export type CategoryRef = { id: string; slug: string; title: string }

/** What a list shows of a product. */
export type ProductSummary = {
  id: string
  slug: string
  title: string
  vendor: string
  status: ProductStatus
  category: CategoryRef | null
  tags: string[]
  options: { name: string; values: string[] }[]
  image: { url: string; alt: string } | null
  minPrice: Money
  maxPrice: Money
  isAvailable: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export type VariantView = ShownVariant & {
  id: string
  title: string
  position: number
  availableQuantity: number
  isAvailable: boolean
}

/** Everything a product's page shows. */
export type ProductView = Omit<ProductSummary, 'image'> & {
  description: string
  descriptionHtml: string
  images: { url: string; alt: string; position: number }[]
  variants: VariantView[]
}
