import { Address, EmailAddress } from '@storefleet/contracts'
import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { CountryCode } from '../tax/tax-settings.ts'

const strict = { additionalProperties: false }
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** Countries that are sold to in one way. */
export const Market = NamedObject(
  'Market',
  {
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,49}$' }),
    name: Line(100),
    countries: Type.Array(CountryCode, {
      maxItems: 300,
      description:
        'A market without countries is that of every country that no other market names. Other countries are not sold to.',
    }),
    pricesIncludeTax: Type.Boolean({
      description: 'Whether the prices of the catalogue contain the tax there; else it is added to them',
    }),
    missingTaxRate: Type.Enum(['refuse', 'untaxed'], {
      description:
        'What becomes of an order to a place without a tax rate: it is refused, or it is charged no tax and its lines say `not-collected`',
    }),
  },
  strict,
)
export type Market = Static<typeof Market>

export const StoreProfile = NamedObject(
  'StoreProfile',
  {
    name: Line(100),
    legalName: Nullable(Line(200)),
    logoUrl: Nullable(Type.String({ format: 'uri', pattern: '^https?://', maxLength: 2_000 })),
    address: Nullable(Address),
    email: Nullable(EmailAddress),
    phone: Nullable(Line(50)),
    vatId: Nullable(
      Type.String({ minLength: 4, maxLength: 20, description: 'VAT identification number of the store' }),
    ),
    locale: Type.String({ maxLength: 35, description: 'BCP 47: `de-DE`', examples: ['en-US'] }),
    timeZone: Type.String({ maxLength: 64, description: 'Of the IANA database: `Europe/Berlin`', examples: ['UTC'] }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217. Fixed once there is an order.' }),
    markets: Type.Array(Market, { minItems: 1, maxItems: 100 }),
  },
  strict,
)
export type StoreProfile = Static<typeof StoreProfile>

/** Returns the market of a country: one that names it, else that of the rest; undefined where the store does not sell to it. */
export const marketOf = ({ markets }: StoreProfile, country: string): Market | undefined =>
  markets.find(({ countries }) => countries.includes(country)) ??
  markets.find(({ countries }) => countries.length === 0)
