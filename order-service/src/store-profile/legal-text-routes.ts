import { languages } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable } from '@storefleet/http'
import { Type } from 'typebox'
import { type LegalTexts, textIn } from './legal-texts.ts'

const Language = Type.Enum([...languages], { title: 'Language' })
const TextView = NamedObject('LegalText', { language: Language, text: Type.String() })
const LegalTextsView = NamedObject('PublicLegalTexts', {
  imprint: Nullable(TextView),
  terms: Nullable(TextView),
  privacy: Nullable(TextView),
})

type Context = Readonly<{ current: { read: () => Promise<{ legal: LegalTexts }> } }>

/** What the store tells its customers. */
export function legalTextRoutes(http: HttpApp, ctx: Context): void {
  http.get(
    '/api/v1/store/legal-texts',
    {
      config: { access: 'public' },
      schema: {
        tags: ['store'],
        operationId: 'getPublicLegalTexts',
        summary: 'Imprint, terms and privacy policy, in a language, or where there is none in it, in another',
        querystring: Type.Object({ language: Type.Enum([...languages], { default: 'en' }) }),
        response: { 200: LegalTextsView },
      },
    },
    async ({ query: { language } }) => {
      const { imprint, terms, privacy } = (await ctx.current.read()).legal
      return { imprint: textIn(imprint, language), terms: textIn(terms, language), privacy: textIn(privacy, language) }
    },
  )
}
