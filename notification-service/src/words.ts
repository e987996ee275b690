import { type Language, languageOf } from '@storefleet/contracts'
import { english, type Words } from './english-words.ts'
import { german } from './german-words.ts'

export const wordsOf: Record<Language, Words> = { de: german, en: english }

/** Returns what customers read in a locale (BCP 47); in English where there are no words in its language. */
export const wordsIn = (locale: string): Words => wordsOf[languageOf(locale)]
