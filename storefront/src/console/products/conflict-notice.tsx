import type { Category } from '../../api/schema.ts'
import { useConsoleWords } from '../parts/console-words.tsx'
import type { DraftField, ProductDraft } from './product-draft.ts'
import type { Conflict } from './use-product-draft.ts'

type ConflictNoticeProps = Readonly<{ conflict: Conflict; categories: readonly Category[] }>

/** Says that another person has saved the product meanwhile, and asks how to go on. Nothing is lost before one chooses. */
export function ConflictNotice({ conflict, categories }: ConflictNoticeProps) {
  const { products } = useConsoleWords()
  const { conflict: words, fields } = products
  const shown = (field: DraftField, draft: ProductDraft) => textOf(field, draft, categories) || '–'
  return (
    <section class="notice warn conflict" role="alert">
      <h2>{words.title}</h2>
      <p>{conflict.fields.length === 0 ? words.goTogether : words.both}</p>
      {conflict.fields.length > 0 && (
        <dl>
          {conflict.fields.map((field) => (
            <div key={field}>
              <dt>{fields[field]}</dt>
              <dd>
                {words.saved}: {shown(field, conflict.theirs)}
              </dd>
              <dd>
                {words.yours}: {shown(field, conflict.mine)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="row-tools">
        <button type="button" class="button small" onClick={conflict.keepMine}>
          {words.keepMine}
        </button>
        <button type="button" class="button quiet small" onClick={conflict.takeTheirs}>
          {words.takeTheirs}
        </button>
      </div>
    </section>
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
