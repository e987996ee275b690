import type { Static } from 'typebox'
import { measuresOf } from '../picture-name.ts'
import { shownOf, variantOf } from '../variants/variant.ts'
import type { NewProductBody, ProductBody, ProductPageBody } from './product-schema.ts'

const price = { amountMinor: 5000, currency: 'USD' }
const at = '2026-11-23T12:00:00.000Z'
const texts = { slug: 'linen-shirt', title: 'Linen shirt', vendor: 'Acme', status: 'active' as const }

export const newProductExample: NewProductBody = {
  ...texts,
  description: 'A light shirt for warm days.',
  tags: ['summer'],
  options: [{ name: 'Size' }],
  variants: [{ sku: 'LIN-S', optionValues: ['S'], price, stock: 10 }],
}

const summary = {
  id: '01993e01-4b79-7a10-8d55-0b9c3e7f1a62',
  ...texts,
  category: { id: '01993e00-0c1d-7e2f-8a3b-4c5d6e7f8091', slug: 'shirts', title: 'Shirts' },
  tags: ['summer'],
  options: [{ name: 'Size', values: ['S'] }],
  minPrice: price,
  maxPrice: price,
  isAvailable: true,
  version: 1,
  createdAt: at,
  updatedAt: at,
}

const url = '/images/6d1f3c0a9b8e4f27a5d0c1b2e3f40516_700x500.webp'
const picture = { url, alt: 'A linen shirt', ...measuresOf(url) }

export const productPageExample: Static<typeof ProductPageBody> = {
  items: [
    { ...summary, image: picture, images: [picture], compareAtPrice: null, priorPrice: null, availability: 'in_stock' },
  ],
  nextCursor: null,
  correctedQuery: null,
}

const variant = variantOf(
  { sku: 'LIN-S', optionValues: ['S'], priceMinor: price.amountMinor, weightGrams: 200 },
  undefined,
  () => '01993e01-4b7a-7c33-9f12-6a8d0c2e5b17',
)

export const productExample: Static<typeof ProductBody> = {
  ...summary,
  description: 'A light shirt for warm days.',
  descriptionHtml: '<p>A light shirt for warm days.</p>',
  images: [{ ...picture, position: 1 }],
  variants: [
    {
      id: variant.id,
      title: 'S',
      ...shownOf(variant, price.currency),
      priorPrice: null,
      position: 1,
      availableQuantity: 10,
      isAvailable: true,
    },
  ],
}
