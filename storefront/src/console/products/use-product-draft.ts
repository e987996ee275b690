import { callApi } from '../../api/client.ts'
import type { Product } from '../../api/schema.ts'
import { useDraft } from '../parts/use-draft.ts'
import { changesOf, draftOf } from './product-draft.ts'

/** What is typed into the form of a product, and how it is saved. */
export function useProductDraft(product: Product) {
  return useDraft({
    opened: product,
    draftOf,
    send: ({ base, read, draft }) =>
      callApi<Product>('PATCH', `products/${base.id}`, {
        body: changesOf(read, draft, base.minPrice.currency),
        headers: { 'if-match': `"${base.version}"` },
      }),
    load: (base) => callApi<Product>('GET', `products/${base.id}`),
  })
}
