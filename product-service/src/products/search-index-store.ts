import { type Database, json, type Sql, sql, type Tx } from '@storefleet/database'
import { searchedColumns } from '../variants/variant-columns-store.ts'
import { indexedText, vocabularyOf } from './search-terms.ts'
import { learnWords } from './spelling-store.ts'

export type SearchIndexStore = ReturnType<typeof createSearchIndexStore>

/** What a product is found by. */
export type SearchedProduct = Readonly<{
  title: string
  vendor: string
  tags: readonly string[]
  categoryTitle: string | null
  /** Of its variants, such as SKUs: found as they stand. */
  codes: readonly string[]
  /** Of its variants, found as words of a language. */
  words: readonly string[]
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
            ${textsOfVariants('codes')} as codes, ${textsOfVariants('words')} as words
          from products p left join categories c on c.id = p.category_id
          where p.indexed_version <> p.version order by p.id limit ${limit} for update of p skip locked`)
        if (stale.length > 0) await saveDocuments(tx, stale)
        return stale.length
      }),
  }
}

async function saveDocuments(tx: Tx, products: readonly Row[]): Promise<void> {
  const rows = products.map((product) => ({ id: product.id, version: product.version, ...textsOf(product) }))
  await tx.execute(sql`update products p set search = ${document(sql`d.title`, sql`d.about`, sql`d.codes`, sql`d.description`)},
      indexed_version = d.version
    from jsonb_to_recordset(${json(rows)}::jsonb) as d (id uuid, version integer, title text, about text, codes text, description text)
    where p.id = d.id`)
  const words = products.filter(({ status }) => status === 'active').flatMap(wordsToLearn)
  if (words.length > 0) await learnWords(tx, [...new Set(words)])
}

/** The search document of a product, as an expression. */
export function searchDocument(product: SearchedProduct): Sql {
  const { title, about, codes, description } = textsOf(product)
  return document(sql`${title}::text`, sql`${about}::text`, sql`${codes}::text`, sql`${description}::text`)
}

/** What misspelt words are compared with. */
export const wordsToLearn = ({ title, vendor, tags, categoryTitle, words, description }: SearchedProduct): string[] =>
  vocabularyOf([title, vendor, ...tags, categoryTitle ?? '', ...new Set(words), description].join(' '))

const textsOfVariants = (search: 'codes' | 'words') => sql`array(
  select text from variants v cross join lateral unnest(${searchedColumns(search)}) as text
  where v.product_id = p.id and v.removed_at is null and text is not null)`

const textsOf = ({ title, vendor, tags, categoryTitle, codes, words, description }: SearchedProduct) => ({
  title: indexedText(title),
  about: indexedText([vendor, categoryTitle ?? '', ...tags, ...new Set(words)].join(' ')),
  codes: indexedText(codes.join(' ')),
  description: indexedText(description),
})

const document = (title: Sql, about: Sql, codes: Sql, description: Sql): Sql => sql`
  setweight(to_tsvector('english', ${title}), 'A') || setweight(to_tsvector('english', ${about}), 'B')
    || setweight(to_tsvector('simple', ${codes}), 'B') || setweight(to_tsvector('english', ${description}), 'C')`
