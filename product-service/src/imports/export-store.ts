import { type Database, sql } from '@storefleet/database'
import type { Variant } from '../variants/variant.ts'
import { variantSelection } from '../variants/variant-columns-store.ts'

export type ExportStore = ReturnType<typeof createExportStore>

export type ExportedVariant = Omit<Variant, 'id'> & Readonly<{ onHand: number | null }>

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
          (select jsonb_agg(to_jsonb(exported) order by v.position)
            from variants v left join stock_items s on s.variant_id = v.id
            cross join lateral (select s.on_hand as "onHand", ${variantSelection}) exported
            where v.product_id = p.id and v.removed_at is null) as variants
        from products p
        where p.id > ${afterId ?? '00000000-0000-0000-0000-000000000000'}
          and not (p.status = 'archived' and exists (
            select from products o where o.slug = p.slug and o.id <> p.id and (o.status <> 'archived' or o.id > p.id)))
        order by p.id limit ${limit}`),
  }
}
