import { type Language, languages } from '@storefleet/contracts'
import { NamedObject } from '@storefleet/http'
import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const LegalText = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 50_000,
    pattern: '\\S',
    description:
      'Plain text: an empty line ends a paragraph, a line that begins with `## ` is a heading, one with `- ` an item of a list',
  }),
)
const Texts = NamedObject(
  'TextsByLanguage',
  { en: LegalText, de: LegalText } satisfies Record<Language, unknown>,
  strict,
)

/** What a merchant has to tell customers, in each language in which the pages are. */
export const LegalTexts = NamedObject(
  'LegalTexts',
  {
    imprint: {
      ...Texts,
      description: 'Beside name, address and VAT id of the profile: who manages it, where it is registered',
    },
    terms: { ...Texts, description: 'Of the version that is `termsVersion` of the checkout settings' },
    privacy: Texts,
  },
  strict,
)
export type LegalTexts = Static<typeof LegalTexts>

export const noLegalTexts: LegalTexts = { imprint: {}, terms: {}, privacy: {} }

export type LegalTextView = Readonly<{ language: Language; text: string }>

/** Returns the text in this language, else in the first that has it: a text in another language is more than none. Null where there is none. */
export function textIn(texts: LegalTexts[keyof LegalTexts], language: Language): LegalTextView | null {
  const found = [language, ...languages].find((each) => texts[each] !== undefined)
  return found === undefined ? null : { language: found, text: texts[found] ?? '' }
}
