import { htmlLimits } from './rich-text.ts'

/** What a product and its variants may hold at most. Requests, files and the catalog's rules share these numbers. */
export const productLimits = {
  options: 3,
  variants: 250,
  images: 100,
  tags: 100,
  titleLength: 255,
  descriptionLength: 50_000,
  descriptionHtmlLength: htmlLimits.length,
  textLength: 255,
  altLength: 1_000,
  urlLength: 2_000,
  priceMinor: 999_999_999_999,
  weightGrams: 1_000_000_000,
} as const

/** Units of one variant that the stock may hold. */
export const maxUnits = 1_000_000_000
