import { type Database, sql } from '@storefleet/database'

export type ExportStore = ReturnType<typeof createExportStore>

export type ExportedVariant = Readonly<{
  sku: string | null
  barcode: string | null
  optionValues: string[]
  priceMinor: number
  compareAtMinor: number | null
  weightGrams: number
  imageUrl: string | null
  onHand: number | null
  trackInventory: boolean
  allowBackorder: boolean
  requiresShipping: boolean
  taxable: boolean
}>

export type ExportedProduct = Readonly<{
  id: string
  slug: string
  title: string
  description: string
  descriptionHtml: string | null
  vendor: string
  categoryTitle: string | null
  tags: string[]
  status: 'draft' | 'active' | 'unlisted' | 'archived'
  options: { name: string }[]
  images: { url: string; alt: string }[]
  variants: ExportedVariant[]
}>

export function createExportStore(db: Database) {
  return {
    /** Whole products, oldest first. An archived one whose slug another has taken since is left out: a file has one product of a handle. */
    page: (afterId: string | undefined, limit: number): Promise<ExportedProduct[]> =>
      db.query<ExportedProduct>(sql`
        select p.id, p.slug, p.title, p.description, p.description_html, p.vendor, p.tags, p.status, p.options, p.images,
          (select c.title from categories c where c.id = p.category_id) as category_title,
          (select jsonb_agg(jsonb_build_object('sku', v.sku, 'barcode', v.barcode, 'optionValues', v.option_values,
              'priceMinor', v.price_minor, 'compareAtMinor', v.compare_at_minor, 'weightGrams', v.weight_grams,
              'imageUrl', v.image_url, 'onHand', s.on_hand, 'trackInventory', v.track_inventory,
              'allowBackorder', v.allow_backorder, 'requiresShipping', v.requires_shipping, 'taxable', v.is_taxable) order by v.position)
            from variants v left join stock_items s on s.variant_id = v.id
            where v.product_id = p.id and v.removed_at is null) as variants
        from products p
        where p.id > ${afterId ?? '00000000-0000-0000-0000-000000000000'}
          and not (p.status = 'archived' and exists (
            select from products o where o.slug = p.slug and o.id <> p.id and (o.status <> 'archived' or o.id > p.id)))
        order by p.id limit ${limit}`),
  }
}
