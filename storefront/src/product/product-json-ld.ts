import type { Money, Product, Variant } from '../api/schema.ts'

/** What search engines read of a product: schema.org `Product` with an `Offer` for each variant, and `BreadcrumbList`. */
export function productJsonLd(product: Product, publicUrl: string): readonly object[] {
  const url = `${publicUrl}/products/${product.slug}`
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: product.title,
      description: product.description,
      url,
      image: product.images.map((image) => new URL(image.url, publicUrl).href),
      ...(product.vendor && { brand: { '@type': 'Brand', name: product.vendor } }),
      offers: product.variants.map((variant) => offerOf(variant, url)),
    },
    breadcrumbs(product, publicUrl),
  ]
}

const offerOf = (variant: Variant, url: string) => ({
  '@type': 'Offer',
  url,
  ...(variant.sku && { sku: variant.sku }),
  price: decimalOf(variant.price),
  priceCurrency: variant.price.currency,
  availability: `https://schema.org/${availabilityOf(variant)}`,
})

function availabilityOf({ isAvailable, trackInventory, availableQuantity }: Variant): string {
  if (!isAvailable) return 'OutOfStock'
  return trackInventory && availableQuantity === 0 ? 'BackOrder' : 'InStock'
}

/** `{ amountMinor: 1850, currency: 'EUR' }` → `18.50`. */
function decimalOf({ amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return (amountMinor / 10 ** digits).toFixed(digits)
}

function breadcrumbs({ title, category, slug }: Product, publicUrl: string) {
  const names = [
    ...(category ? [{ name: category.title, item: `${publicUrl}/shop/${category.slug}` }] : []),
    { name: title, item: `${publicUrl}/products/${slug}` },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: names.map((each, index) => ({ '@type': 'ListItem', position: index + 1, ...each })),
  }
}
