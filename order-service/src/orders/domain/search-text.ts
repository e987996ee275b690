/** What a search for orders looks for. Prefixes are patterns of LIKE without the last `%`. */
export type SearchText = Readonly<{ numberPrefixes: readonly string[]; skuPrefix: string; words: string }>

/** Enough for a full name and an email address. */
const maxWords = 10

/** Returns what a text that staff typed looks for. `words` is a query of `to_tsquery`, empty where the text has no word. */
export function readSearchText(text: string): SearchText {
  const prefix = text
    .trim()
    .toUpperCase()
    .replace(/[\\%_]/g, '\\$&')
  // The letters before the first hyphen are the same in all numbers: staff leave them out.
  const numberPrefixes = prefix.startsWith('SF-') ? [prefix] : [prefix, `SF-${prefix}`]
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, maxWords) ?? []
  return { numberPrefixes, skuPrefix: prefix, words: words.map((word) => `'${word}':*`).join(' & ') }
}
