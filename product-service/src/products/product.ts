import type { Variant } from '../variants/variant.ts'

/** `unlisted`: sold to those who have its link, in no list and no search. */
export const productStatuses = ['draft', 'active', 'unlisted', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

export type ProductImage = Readonly<{ url: string; alt: string }>

export type ProductContent = Readonly<{
  slug: string
  title: string
  /** Plain text. */
  description: string
  /** Sanitised; null where it is made from the plain text. */
  descriptionHtml: string | null
  vendor: string
  categoryId: string | null
  tags: readonly string[]
  status: ProductStatus
  optionNames: readonly string[]
  images: readonly ProductImage[]
  /** In the order shown. */
  variants: readonly Variant[]
}>

export type Product = ProductContent &
  Readonly<{ id: string; currency: string; version: number; createdAt: Date; updatedAt: Date }>

/** "Small / Blue"; empty where the product has one variant without options. */
export const variantTitle = (variant: Pick<Variant, 'optionValues'>): string => variant.optionValues.join(' / ')

/** What the option filter compares: `['Size:Small']`. */
export const optionTokens = (optionNames: readonly string[], variant: Pick<Variant, 'optionValues'>): string[] =>
  variant.optionValues.map((value, index) => `${optionNames[index]}:${value}`)

/** Each option with the values its variants have, in order of appearance. */
export const optionsOf = ({ optionNames, variants }: Pick<ProductContent, 'optionNames' | 'variants'>) =>
  optionNames.map((name, index) => ({
    name,
    values: [...new Set(variants.map((variant) => variant.optionValues[index] ?? ''))],
  }))
