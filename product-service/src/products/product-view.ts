import type { Money } from '@storefleet/contracts'
import type { HowSold, ProductStatus } from './product.ts'

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

export type VariantView = {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  optionValues: string[]
  price: Money
  compareAtPrice: Money | null
  weightGrams: number
  imageUrl: string | null
  position: number
  availableQuantity: number
  isAvailable: boolean
} & HowSold

/** Everything a product's page shows. */
export type ProductView = Omit<ProductSummary, 'image'> & {
  description: string
  descriptionHtml: string
  images: { url: string; alt: string; position: number }[]
  variants: VariantView[]
}
