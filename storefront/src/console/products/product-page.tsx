import { useRoute } from 'preact-iso'
import type { CategoryPage, Product } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useResource } from '../parts/use-resource.ts'
import { ProductEditor } from './product-editor.tsx'

/** A product, to be changed. */
export function ProductPage() {
  const { params } = useRoute()
  const { value: product, failure } = useResource<Product>(`products/${params.id}`)
  const { value: categories, failure: categoryFailure } = useResource<CategoryPage>('categories')
  if (product === undefined) return <Loading failure={failure} />
  if (categories === undefined) return <Loading failure={categoryFailure} />
  return <ProductEditor key={product.id} product={product} categories={categories.items} />
}
