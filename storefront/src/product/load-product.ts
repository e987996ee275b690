import type { Product, ProductSummary, RelatedProducts, ShippingMethod } from '../api/schema.ts'
import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'
import { productJsonLd } from './product-json-ld.ts'

export type ProductProps = Readonly<{
  product: Product
  related: readonly ProductSummary[]
  shippingMethods: readonly ShippingMethod[]
}>

const relatedShown = 4
const longestDescription = 160

/** Undefined where there is no such product. */
export async function loadProduct(
  context: LoadContext,
  slug: string,
): Promise<PageContent<'product', ProductProps> | undefined> {
  const { services, facts, publicUrl } = context
  const product = await services.product<Product>(`/api/v1/products/${encodeURIComponent(slug)}`)
  if (product === undefined) return undefined
  const [store, shippingMethods, related] = await Promise.all([
    facts.store(),
    facts.shippingMethods(),
    loadRelated(context, product),
  ])
  return {
    page: 'product',
    props: { product, related, shippingMethods },
    frame: { path: `/products/${product.slug}`, current: product.category?.slug },
    head: {
      title: `${product.title} | ${store.name}`,
      description: shorten(product.description) || product.title,
      canonicalPath: `/products/${product.slug}`,
      ...(product.images[0] && { image: product.images[0].url }),
      jsonLd: productJsonLd(product, publicUrl),
    },
  }
}

/** None where they cannot be read: the product is shown without them. */
async function loadRelated({ services }: LoadContext, { slug }: Product): Promise<readonly ProductSummary[]> {
  const target = `/api/v1/products/${encodeURIComponent(slug)}/related?limit=${relatedShown}`
  const related = await services.product<RelatedProducts>(target).catch(() => undefined)
  return related?.items ?? []
}

/** The first sentences, cut at a word. */
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longestDescription) return line
  const cut = line.slice(0, longestDescription)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
