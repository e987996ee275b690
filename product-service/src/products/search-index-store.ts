import { type Database, json, type Sql, sql, type Tx } from '@storefleet/database'
import { indexedText, vocabularyOf } from './search-terms.ts'
import { learnWords } from './spelling-store.ts'

export type SearchIndexStore = ReturnType<typeof createSearchIndexStore>

/** What a product is found by. */
export type SearchedProduct = Readonly<{
  title: string
  vendor: string
  tags: readonly string[]
  categoryTitle: string | null
  skus: readonly string[]
  description: string
}>

type Row = SearchedProduct & { id: string; version: number; status: string }

export function createSearchIndexStore(db: Database) {
  return {
    /**
     * Indexes at most `limit` products whose search document is not of their version, those that no other replica is at.
     * Returns how many.
     */
    indexStale: (limit: number): Promise<number> =>
      db.transaction(async (tx) => {
        const stale = await tx.query<Row>(sql`
          select p.id, p.version, p.status, p.title, p.vendor, p.tags, p.description, c.title as category_title,
            array(select v.sku from variants v where v.product_id = p.id and v.sku is not null and v.removed_at is null) as skus
          from products p left join categories c on c.id = p.category_id
          where p.indexed_version <> p.version order by p.id limit ${limit} for update of p skip locked`)
        if (stale.length > 0) await saveDocuments(tx, stale)
        return stale.length
      }),
  }
}

async function saveDocuments(tx: Tx, products: readonly Row[]): Promise<void> {
  const rows = products.map((product) => ({ id: product.id, version: product.version, ...textsOf(product) }))
  await tx.execute(sql`update products p set search = ${document(sql`d.title`, sql`d.about`, sql`d.skus`, sql`d.description`)},
      indexed_version = d.version
    from jsonb_to_recordset(${json(rows)}::jsonb) as d (id uuid, version integer, title text, about text, skus text, description text)
    where p.id = d.id`)
  const words = products.filter(({ status }) => status === 'active').flatMap(wordsToLearn)
  if (words.length > 0) await learnWords(tx, [...new Set(words)])
}

/** The search document of a product, as an expression. */
export function searchDocument(product: SearchedProduct): Sql {
  const { title, about, skus, description } = textsOf(product)
  return document(sql`${title}::text`, sql`${about}::text`, sql`${skus}::text`, sql`${description}::text`)
}

/** What misspelt words are compared with. */
export const wordsToLearn = ({ title, vendor, tags, categoryTitle, description }: SearchedProduct): string[] =>
  vocabularyOf([title, vendor, ...tags, categoryTitle ?? '', description].join(' '))

const textsOf = ({ title, vendor, tags, categoryTitle, skus, description }: SearchedProduct) => ({
  title: indexedText(title),
  about: indexedText([vendor, categoryTitle ?? '', ...tags].join(' ')),
  skus: indexedText(skus.join(' ')),
  description: indexedText(description),
})

const document = (title: Sql, about: Sql, skus: Sql, description: Sql): Sql => sql`
  setweight(to_tsvector('english', ${title}), 'A') || setweight(to_tsvector('english', ${about}), 'B')
    || setweight(to_tsvector('simple', ${skus}), 'B') || setweight(to_tsvector('english', ${description}), 'C')`
