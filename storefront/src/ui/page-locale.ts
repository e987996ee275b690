import type { IslandWords } from '../words/en.ts'
import { type Language, localeFor } from '../words/locale.ts'
import type { LocaleValue } from './locale-context.tsx'

/** How the page writes, as the server said in its first element. */
export function localeOfPage(words: IslandWords): LocaleValue {
  const { lang, dataset } = document.documentElement
  const language = lang as Language
  const locale = localeFor(language, dataset.locale ?? '')
  return { language, locale, timeZone: dataset.timeZone ?? 'UTC', words }
}
