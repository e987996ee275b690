import type { IslandWords, PageWords } from '../words/en.ts'
import type { Language } from '../words/locale.ts'
import type { Services } from './services.ts'
import type { StoreFacts } from './store-facts.ts'

/** What a page is loaded from. */
export type LoadContext = Readonly<{
  services: Services
  facts: StoreFacts
  language: Language
  words: PageWords
  islandWords: IslandWords
  publicUrl: string
}>
