import type { VariantDescription } from '../variants/variant.ts'

/** A product as a file describes it. What is absent stays as it is; prices are minor units. */
export type ProductDraft = Readonly<{
  handle: string
  /** Of its prices, ISO 4217. */
  currency: string
  title: string
  /** Plain text. */
  description?: string | undefined
  /** Sanitised; null where it says no more than the text. */
  descriptionHtml?: string | null | undefined
  vendor?: string | undefined
  /** Empty: no category. */
  categoryTitle?: string | undefined
  tags?: string[] | undefined
  status?: 'draft' | 'active' | 'unlisted' | 'archived' | undefined
  optionNames: string[]
  variants: VariantDraft[]
  images?: ImageDraft[] | undefined
}>

export type VariantDraft = VariantDescription &
  Readonly<{
    /** The row it stands in. */
    row: number
    optionValues: readonly string[]
    /** Units on hand. */
    quantity?: number | undefined
  }>

export type ImageDraft = Readonly<{ url: string; alt: string }>
