import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Product } from '../api/schema.ts'
import { productJsonLd } from './product-json-ld.ts'

const money = (amountMinor: number, currency: string) => ({ amountMinor, currency })
const variant = { sku: 'M-1', price: money(1850, 'EUR'), isAvailable: true, trackInventory: true, availableQuantity: 3 }
const product = {
  slug: 'mug',
  title: 'Mug',
  description: 'A mug',
  vendor: 'Pottery',
  category: { id: '1', slug: 'kitchen', title: 'Kitchen' },
  images: [{ url: '/images/mug.svg', alt: '', position: 1 }],
  variants: [
    variant,
    { ...variant, sku: null, price: money(1850, 'JPY'), availableQuantity: 0 },
    { ...variant, isAvailable: false },
  ],
} as unknown as Product

test('when a product is described for search engines, then each variant is an offer with price and stock', () => {
  const [described, crumbs] = productJsonLd(product, 'https://shop.example') as [
    { image: string[]; offers: Record<string, string>[] },
    { itemListElement: { name: string; item: string }[] },
  ]
  assert.deepEqual(described.image, ['https://shop.example/images/mug.svg'])
  assert.deepEqual(
    described.offers.map(({ price, priceCurrency, availability }) => [price, priceCurrency, availability]),
    [
      ['18.50', 'EUR', 'https://schema.org/InStock'],
      ['1850', 'JPY', 'https://schema.org/BackOrder'],
      ['18.50', 'EUR', 'https://schema.org/OutOfStock'],
    ],
  )
  assert.deepEqual(
    crumbs.itemListElement.map(({ name, item }) => [name, item]),
    [
      ['Kitchen', 'https://shop.example/shop/kitchen'],
      ['Mug', 'https://shop.example/products/mug'],
    ],
  )
})
