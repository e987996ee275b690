import type { Category, ProductPage, ProductSummary } from '../api/schema.ts'
import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'

export type HomeProps = Readonly<{
  newest: readonly ProductSummary[]
  /** The three pictures beside the welcome. */
  shown: readonly ProductSummary[]
  /** Each category that has a product, and one of its products. */
  categories: readonly Readonly<{ category: Category; product: ProductSummary }>[]
}>

const newestShown = 8

export async function loadHome({ services, facts, words }: LoadContext): Promise<PageContent<'home', HomeProps>> {
  const [store, categories, page] = await Promise.all([
    facts.store(),
    facts.categories(),
    services.product<ProductPage>('/api/v1/products?limit=60&sort=newest'),
  ])
  const products = page?.items ?? []
  const represented = represent(categories, products)
  const shown = represented.map(({ product }) => product).slice(0, 3)
  const titles = categories.map(({ title }) => title).join(', ')
  return {
    page: 'home',
    props: { newest: products.slice(0, newestShown), shown, categories: represented },
    frame: { path: '/' },
    head: {
      title: store.name,
      description: words.homeDescription(store.name, titles),
      canonicalPath: '/',
      ...(shown[0]?.image && { image: shown[0].image.url }),
    },
  }
}

/** A product for each category, with a picture where one has a picture. */
function represent(categories: readonly Category[], products: readonly ProductSummary[]) {
  return categories.flatMap((category) => {
    const own = products.filter((product) => product.category?.slug === category.slug)
    const product = own.find(({ image, isAvailable }) => image && isAvailable) ?? own.find(({ image }) => image)
    return product ? [{ category, product }] : []
  })
}
