import { Money } from '@storefleet/contracts'
import { countries } from '@storefleet/contracts/countries'
import { type HttpApp, NamedObject, Nullable, PageOf } from '@storefleet/http'
import { Type } from 'typebox'
import type { DeliversTo } from './delivery.ts'
import { money } from './money.ts'
import { shippingMethods } from './shipping-methods.ts'

const ShippingMethodView = NamedObject('ShippingMethod', {
  id: Type.String(),
  name: Type.String(),
  price: Money,
  minDays: Type.Integer(),
  maxDays: Type.Integer(),
})

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

type Pricing = { currency: string; deliversTo: DeliversTo }

export function pricingRoutes(http: HttpApp, { currency, deliversTo }: Pricing): void {
  countryRoutes(http, deliversTo)
  const items = shippingMethods.map(({ priceMinor, ...method }) => ({ ...method, price: money(priceMinor, currency) }))

  http.get(
    '/api/v1/shipping-methods',
    {
      config: { access: 'public' },
      schema: {
        tags: ['shipping methods'],
        operationId: 'listShippingMethods',
        summary: 'How an order can be sent',
        response: { 200: PageOf(ShippingMethodView) },
      },
    },
    async () => ({ items, nextCursor: null }),
  )
}

function countryRoutes(http: HttpApp, deliversTo: DeliversTo): void {
  const items = countries.map(({ parts, ...country }) => ({
    ...country,
    isDelivered: deliversTo(country.code),
    fields: parts.map(({ part: name, ...rest }) => ({ name, ...rest })),
  }))

  http.get(
    '/api/v1/countries',
    {
      config: { access: 'public' },
      schema: {
        tags: ['shipping methods'],
        operationId: 'listCountries',
        summary: 'All countries: how addresses are written there, and whether the shop delivers',
        response: { 200: PageOf(CountryView) },
      },
    },
    async () => ({ items, nextCursor: null }),
  )
}
