import type { ProductDraft } from './product-draft.ts'

/** What each part of the form of a product gets. */
export type DraftPartProps = Readonly<{
  draft: ProductDraft
  change: (changes: Partial<ProductDraft>) => void
  /** What the API says is wrong, by the path of the field. */
  errors: Readonly<Record<string, string>>
}>
