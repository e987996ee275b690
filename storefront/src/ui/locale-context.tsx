import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Money } from '../api/schema.ts'
import type { IslandWords, PageWords } from '../words/en.ts'
import { formatDate, formatMoney, formatTime, type Language, pathIn } from '../words/locale.ts'

export type LocaleValue = Readonly<{
  language: Language
  /** How numbers and dates are written, such as `de-AT`. */
  locale: string
  /** Of the store: its moments are written in it. */
  timeZone: string
  words: IslandWords
  /** Only on the server. */
  pageWords?: PageWords
}>

const LocaleContext = createContext<LocaleValue | undefined>(undefined)

export const LocaleProvider = ({ value, children }: { value: LocaleValue; children: ComponentChildren }) => (
  <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>
)

/** The words, and how this page writes prices, dates and addresses. */
export function useLocale() {
  const value = useContext(LocaleContext)
  if (value === undefined) throw new Error('There is no LocaleProvider')
  const { language, locale, timeZone, words } = value
  return {
    language,
    locale,
    timeZone,
    words,
    money: (money: Money) => formatMoney(money, locale),
    date: (iso: string) => formatDate(iso, { locale, timeZone }),
    time: (iso: string) => formatTime(iso, { locale, timeZone }),
    href: (path: string) => pathIn(language, path),
  }
}

/** For what only the server renders. */
export function usePageWords(): PageWords {
  const words = useContext(LocaleContext)?.pageWords
  if (words === undefined) throw new Error('Browsers do not have the words of the pages')
  return words
}
