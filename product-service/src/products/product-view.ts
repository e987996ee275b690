import type { Money } from '@storefleet/contracts'
import type { PictureMeasures } from '../picture-name.ts'
import type { ShownVariant } from '../variants/variant.ts'
import type { ProductStatus } from './product.ts'

export type CategoryRef = { id: string; slug: string; title: string }

export const availabilities = ['in_stock', 'low', 'sold_out'] as const

type Picture = PictureMeasures & { url: string; alt: string }

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
  image: Picture | null
  /** The first two. */
  images: Picture[]
  /** Of the variant that costs `minPrice`; null where it is not reduced. */
  compareAtPrice: Money | null
  priorPrice: Money | null
  availability: (typeof availabilities)[number]
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
  priorPrice: Money | null
  position: number
  availableQuantity: number
  isAvailable: boolean
}

type OfListsAlone = 'image' | 'images' | 'compareAtPrice' | 'priorPrice' | 'availability'

/** Everything a product's page shows. */
export type ProductView = Omit<ProductSummary, OfListsAlone> & {
  description: string
  descriptionHtml: string
  images: (Picture & { position: number })[]
  variants: VariantView[]
}
