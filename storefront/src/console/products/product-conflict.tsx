import type { Category } from '../../api/schema.ts'
import { ConflictNotice } from '../parts/conflict-notice.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import type { Conflict } from '../parts/use-draft.ts'
import type { DraftField, ProductDraft } from './product-draft.ts'

type ProductConflictProps = Readonly<{ conflict: Conflict<ProductDraft>; categories: readonly Category[] }>

/** Says that another person has saved the product meanwhile. */
export function ProductConflict({ conflict, categories }: ProductConflictProps) {
  const { products } = useConsoleWords()
  return (
    <ConflictNotice
      title={products.conflict.title}
      conflict={conflict}
      nameOf={(field) => products.fields[field]}
      textOf={(field, draft) => textOf(field, draft, categories)}
    />
  )
}

function textOf(field: DraftField, draft: ProductDraft, categories: readonly Category[]): string {
  if (field === 'variants') {
    return draft.variants
      .map(({ optionValues, sku, price }) => [...optionValues, sku, price].filter(Boolean).join(' '))
      .join('; ')
  }
  if (field === 'pictures') return draft.pictures.map(({ alt, url }) => alt || url.replace(/.*\//, '')).join(', ')
  if (field === 'optionNames') return draft.optionNames.join(', ')
  if (field === 'categoryId') return categories.find(({ id }) => id === draft.categoryId)?.title ?? ''
  return draft[field]
}
