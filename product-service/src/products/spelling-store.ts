import { type Database, sql, type Tx } from '@storefleet/database'
import { correctTerm } from './spelling.ts'

export type SpellingStore = ReturnType<typeof createSpellingStore>

const candidatesPerTerm = 20

export function createSpellingStore(db: Database) {
  return {
    /** The terms with every word that no published product has replaced by the closest one that some product has. */
    async correct(terms: readonly string[]): Promise<string[]> {
      const rows = await db.query<{ term: string; isKnown: boolean; candidates: string[] }>(sql`
        select term, exists (select from search_words where word = term) as is_known,
          array(select word from search_words order by word <-> term limit ${candidatesPerTerm}) as candidates
        from unnest(${terms}::text[]) with ordinality as typed (term, place)
        order by place`)
      return rows.map(({ term, isKnown, candidates }) => (isKnown ? term : correctTerm(term, candidates)))
    },
  }
}

/** Adds the words of a published product. Sorted, so that two transactions lock them in one order. */
export const learnWords = (tx: Tx, words: readonly string[]) =>
  tx.execute(sql`insert into search_words (word)
    select word from unnest(${[...words].sort()}::text[]) as learnt (word)
    where not exists (select from search_words known where known.word = learnt.word)
    on conflict do nothing`)
