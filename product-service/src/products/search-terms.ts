/**
 * Marks that people leave out when they type: accents, and the vowel points of Hebrew and Arabic. The marks of Thai, Hindi and their
 * like are letters as any other, and stay.
 */
const optionalMarks = new RegExp(
  [
    '[\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
    '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed]',
  ].join(''),
  'gu',
)
/** Soft hyphens, joiners and the byte order mark. */
const invisible = /(?:\u00ad|\u200c|\u200d|\u2060|\ufeff)/gu

/** Letters that are typed in another way, and that no decomposition of Unicode knows. */
const typedAs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}
const typedOtherwise = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'gu')

/**
 * Lower case, without accents: what a text and what people type to find it have in common. This alone folds text, for what is
 * indexed and for what is searched; the database gets words that are folded.
 */
export const foldText = (text: string): string =>
  text
    .replace(/[™℠]/gu, ' ')
    .normalize('NFKD')
    .replace(optionalMarks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(typedOtherwise, (letter) => typedAs[letter] ?? letter)
    .normalize('NFC')

const maxTerms = 10
const maxTermLength = 40
/** More than this much of a text is not indexed: the document of a product stays below what PostgreSQL can keep. */
const maxIndexed = 25_000
const maxQueried = 60

const foldedWords = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Returns the words of a text, folded, each once: `"Men's Café-Shirt"` → `['men', 's', 'cafe', 'shirt']`. */
export const wordsOf = (text: string): string[] => [...new Set(foldedWords(text))]

/** Returns the words of a search, at most ten; none where the text has no letter or digit. */
export const searchTerms = (query: string): string[] =>
  wordsOf(query.slice(0, 500))
    .slice(0, maxTerms)
    .map((term) => [...term].slice(0, maxTermLength).join(''))

/** Scripts that put no blanks between words. */
const unspaced = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}'
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu')
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** A letter with its marks. */
const clustersOf = (run: string): string[] => run.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []

/** Every two letters that follow each other; of one letter, none. */
const pairsOf = (clusters: readonly string[]): string[] =>
  clusters.slice(1).map((cluster, index) => `${clusters[index]}${cluster}`)

/**
 * A text as it is indexed: its words, and where a script puts no blanks between them, every pair of letters and the last letter, so
 * that any part of it is found.
 */
export function indexedText(text: string): string {
  const words = foldedWords(text).flatMap((word) =>
    (word.match(runs) ?? []).flatMap((run) => {
      if (!isUnspaced.test(run)) return [run]
      const clusters = clustersOf(run)
      return [...pairsOf(clusters), ...clusters.slice(-1)]
    }),
  )
  return words.slice(0, maxIndexed).join(' ')
}

/** A PostgreSQL text search query: every word, the last one perhaps not typed to its end. */
export function searchQuery(terms: readonly string[]): string {
  const parts = terms.flatMap((term, index) => {
    const lexemes = (term.match(runs) ?? []).flatMap(queriedOf)
    const last = lexemes.at(-1)
    return index === terms.length - 1 && last ? [...lexemes.slice(0, -1), { ...last, isPrefix: true }] : lexemes
  })
  return parts
    .slice(0, maxQueried)
    .map(({ lexeme, isPrefix }) => (isPrefix ? `${lexeme}:*` : lexeme))
    .join(' & ')
}

type Queried = { lexeme: string; isPrefix: boolean }

/** One letter of a script without blanks is the start of a pair, or the last. */
function queriedOf(run: string): Queried[] {
  if (!isUnspaced.test(run)) return [{ lexeme: run, isPrefix: false }]
  const pairs = pairsOf(clustersOf(run))
  return pairs.length === 0 ? [{ lexeme: run, isPrefix: true }] : pairs.map((lexeme) => ({ lexeme, isPrefix: false }))
}

const plainWord = new RegExp(`^(?![\\s\\S]*[${unspaced}])[\\p{L}\\p{M}]+$`, 'u')

/** Words worth comparing a misspelt one with. */
export const vocabularyOf = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= 3 && word.length <= maxTermLength && plainWord.test(word))
