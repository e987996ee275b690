import type { ProductImage } from '../api/schema.ts'

/** The `srcset` of a picture that is there in several widths; none for others. */
export const sourceSet = (sizes: ProductImage['sizes'] | undefined): string | undefined =>
  // A product-service that is being updated may not say the sizes yet.
  sizes && sizes.length > 1 ? sizes.map(({ url, width }) => `${url} ${width}w`).join(', ') : undefined
