import { type Country, countries } from '@storefleet/contracts/countries'
import { type HttpApp, NamedObject, Nullable, PageOf } from '@storefleet/http'
import { Type } from 'typebox'
import { deliversTo } from './delivery.ts'
import { withoutFlag } from './postal-code-pattern.ts'
import type { Pricing } from './pricing.ts'

const CountryView = NamedObject('AddressRules', {
  code: Type.String({ description: 'ISO 3166-1 alpha-2' }),
  name: Type.String(),
  isDelivered: Type.Boolean({ description: 'Whether an order can go there' }),
  fields: Type.Array(
    NamedObject('AddressRuleField', {
      name: Type.Enum(['line1', 'city', 'region', 'postalCode']),
      label: Type.String(),
      required: Type.Enum(['always', 'without-city', 'never'], {
        description: '`without-city`: only where the address has no city',
      }),
    }),
    { description: 'What an address there has, beside name, line2 and phone' },
  ),
  postalCode: Nullable(
    NamedObject('PostalCodeRule', {
      pattern: Type.String({ description: 'A regular expression of ECMAScript, for capitals and small letters' }),
      example: Nullable(Type.String()),
    }),
  ),
})

/** Version 2 of the list of countries: docs/versioning.md says what is better than in version 1. */
export function countryV2Routes(http: HttpApp, { settings }: Pick<Pricing, 'settings'>): void {
  http.get(
    '/api/v2/countries',
    {
      config: { access: 'public' },
      schema: {
        tags: ['shipping methods'],
        operationId: 'listCountriesV2',
        summary: 'Countries: how addresses are written there, and whether the shop delivers',
        querystring: Type.Object({
          delivered: Type.Optional(Type.Literal('true', { description: 'Only those that the shop delivers to' })),
        }),
        response: { 200: PageOf(CountryView) },
      },
    },
    async ({ query: { delivered } }) => {
      const isDelivered = deliversTo(await settings())
      const listed = countries.filter(({ code }) => delivered === undefined || isDelivered(code))
      return { items: listed.map((country) => toView(country, isDelivered(country.code))), nextCursor: null }
    },
  )
}

const toView = ({ code, name, parts, postalCodePattern, postalCodeExample }: Country, isDelivered: boolean) => ({
  code,
  name,
  isDelivered,
  fields: parts.map(({ part, label, isRequired }) => ({ name: part, label, required: whenRequired(part, isRequired) })),
  postalCode:
    postalCodePattern === null ? null : { pattern: withoutFlag(postalCodePattern), example: postalCodeExample },
})

/** As `addressErrors` of contracts has it: a city stands for the region. */
function whenRequired(part: string, isRequired: boolean): 'always' | 'without-city' | 'never' {
  if (!isRequired) return 'never'
  return part === 'region' ? 'without-city' : 'always'
}
