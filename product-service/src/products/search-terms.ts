/** Lower case, without accents. `search_text` in the database does the same to what is searched. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const maxTerms = 10
const maxTermLength = 40

/** The words of a text, folded, each once: `"Men's Café-Shirt"` → `['men', 's', 'cafe', 'shirt']`. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  ),
]

/** What somebody typed into a search box, as words; at most ten count. */
export const searchTerms = (query: string): string[] =>
  wordsOf(query.slice(0, 500))
    .slice(0, maxTerms)
    .map((term) => term.slice(0, maxTermLength))

/** A PostgreSQL text search query: every word, the last one perhaps not typed to its end. */
export const searchQuery = (terms: readonly string[]): string =>
  terms.map((term, index) => (index === terms.length - 1 ? `${term}:*` : term)).join(' & ')

/** Words worth comparing a misspelt one with. */
export const vocabularyOf = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= 3 && word.length <= maxTermLength && /^\p{L}+$/u.test(word))
