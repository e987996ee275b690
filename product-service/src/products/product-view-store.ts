import { type Database, sql } from '@storefleet/database'
import { measuresOf } from '../picture-name.ts'
import { htmlOf } from '../rich-text.ts'
import { shownOf, type Variant } from '../variants/variant.ts'
import { variantSelection } from '../variants/variant-columns-store.ts'
import { type ProductImage, type ProductStatus, variantTitle } from './product.ts'
import { foundFirst, isProduct } from './product-store.ts'
import type { CategoryRef, ProductView, VariantView } from './product-view.ts'

export type ProductViewStore = ReturnType<typeof createProductViewStore>

type VariantRow = Variant & { position: number; available: number | null; priorPriceMinor: number | null }
type Row = Omit<
  ProductView,
  'descriptionHtml' | 'minPrice' | 'maxPrice' | 'images' | 'variants' | 'createdAt' | 'updatedAt' | 'isAvailable'
> & {
  descriptionHtml: string | null
  status: ProductStatus
  category: CategoryRef | null
  images: ProductImage[]
  variants: VariantRow[]
  currency: string
  minPriceMinor: number
  maxPriceMinor: number
  createdAt: Date
  updatedAt: Date
}

export function createProductViewStore(db: Database) {
  return {
    /** One product with its variants and what is in stock, in one statement. */
    async find(idOrSlug: string, { isPublicOnly }: { isPublicOnly: boolean }): Promise<ProductView | undefined> {
      const row = await db.first<Row>(sql`
        select p.id, p.slug, p.title, p.description, p.description_html, p.vendor, p.status, p.tags, p.options, p.images, p.currency,
          p.min_price_minor, p.max_price_minor, p.version, p.created_at, p.updated_at,
          (select jsonb_build_object('id', c.id, 'slug', c.slug, 'title', c.title)
            from categories c where c.id = p.category_id) as category,
          (select jsonb_agg(to_jsonb(shown) order by v.position)
            from variants v left join stock_items s on s.variant_id = v.id cross join lateral (
              select v.id, v.position, s.on_hand - s.reserved - s.committed as available,
                v.prior_price_minor as "priorPriceMinor", ${variantSelection}) shown
            where v.product_id = p.id and v.removed_at is null) as variants
        from products p
        where ${isProduct(idOrSlug)} and (p.status in ('active', 'unlisted') or not ${isPublicOnly}::boolean) ${foundFirst}`)
      return row && viewOf(row)
    },
  }
}

function viewOf({ currency, minPriceMinor, maxPriceMinor, ...row }: Row): ProductView {
  const variants = row.variants.map((variant) => variantView(variant, currency))
  return {
    ...row,
    descriptionHtml: row.descriptionHtml ?? htmlOf(row.description),
    images: row.images.map(({ url, alt }, index) => ({ url, alt, position: index + 1, ...measuresOf(url) })),
    variants,
    minPrice: { amountMinor: minPriceMinor, currency },
    maxPrice: { amountMinor: maxPriceMinor, currency },
    isAvailable: variants.some(({ isAvailable }) => isAvailable),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

function variantView(row: VariantRow, currency: string): VariantView {
  const availableQuantity = Math.max(0, row.available ?? 0)
  return {
    id: row.id,
    title: variantTitle(row),
    ...shownOf(row, currency),
    priorPrice: row.priorPriceMinor === null ? null : { amountMinor: row.priorPriceMinor, currency },
    position: row.position + 1,
    availableQuantity,
    isAvailable: availableQuantity > 0 || row.allowBackorder || !row.trackInventory,
  }
}
