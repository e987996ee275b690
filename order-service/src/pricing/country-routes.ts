import { countries } from '@storefleet/contracts/countries'
import { type HttpApp, NamedObject, Nullable, PageOf } from '@storefleet/http'
import { Type } from 'typebox'
import { deliversTo } from './delivery.ts'
import type { Pricing } from './pricing.ts'

const CountryView = NamedObject('Country', {
  code: Type.String({ description: 'ISO 3166-1 alpha-2' }),
  name: Type.String(),
  isDelivered: Type.Boolean({ description: 'Whether an order can go there' }),
  fields: Type.Array(
    NamedObject('AddressField', {
      name: Type.Enum(['line1', 'city', 'region', 'postalCode']),
      label: Type.String(),
      isRequired: Type.Boolean({ description: 'A region is not required where the city is given' }),
    }),
    { description: 'What an address there has, beside name, line2 and phone' },
  ),
  postalCodePattern: Nullable(Type.String({ description: 'A regular expression of ECMAScript that ignores case' })),
  postalCodeExample: Nullable(Type.String()),
})

/** The countries of the world, as addresses and deliveries need them. */
export function countryRoutes(http: HttpApp, { settings }: Pick<Pricing, 'settings'>): void {
  http.get(
    '/api/v1/countries',
    {
      config: {
        access: 'public',
        deprecated: { since: '2026-11-27', sunset: '2027-11-27', successor: '/api/v2/countries' },
      },
      schema: {
        tags: ['shipping methods'],
        operationId: 'listCountries',
        summary: 'All countries: how addresses are written there, and whether the shop delivers',
        response: { 200: PageOf(CountryView) },
      },
    },
    async () => {
      const isDelivered = deliversTo(await settings())
      const items = countries.map(({ parts, ...country }) => ({
        ...country,
        isDelivered: isDelivered(country.code),
        fields: parts.map(({ part: name, ...rest }) => ({ name, ...rest })),
      }))
      return { items, nextCursor: null }
    },
  )
}
