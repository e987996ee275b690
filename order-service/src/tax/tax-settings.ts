import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { Percent } from './percent.ts'
import { VatIdCheck } from './vat-check-schemas.ts'

const strict = { additionalProperties: false }
export const CountryCode = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' })
export const RegionCode = Type.String({
  minLength: 1,
  maxLength: 50,
  pattern: '\\S',
  description: 'As addresses give it, such as `CA`',
})
const CalendarDate = Type.String({ format: 'date', description: 'A day in the time zone of the store' })

export const TaxRate = NamedObject(
  'TaxRate',
  {
    country: CountryCode,
    region: Nullable(RegionCode),
    taxClass: Type.Union([Type.Literal('standard'), Type.Literal('reduced'), Type.Literal('digital')], {
      description: 'A class without a rate of its own has the standard one; `zero` and `exempt` need none',
    }),
    name: Type.String({ minLength: 1, maxLength: 50, pattern: '\\S', description: 'As documents show it: `VAT`' }),
    percent: Percent,
    isAdded: Type.Boolean({
      default: false,
      description: 'Whether the rate of a region is added to that of its country; else it stands instead',
    }),
    validFrom: CalendarDate,
  },
  strict,
)
export type TaxRate = Static<typeof TaxRate>

export const TaxSettings = NamedObject(
  'TaxSettings',
  {
    calculatedAt: Type.Enum(['destination', 'origin'], {
      description: 'Whose rates apply: those of the place that the order goes to, or those of the store',
    }),
    rounding: Type.Enum(['line', 'order'], {
      description: 'Whether the tax of each line is rounded, or only the sum for each rate of an order',
    }),
    reverseCharge: Type.Boolean({
      description:
        'Whether a business with a valid VAT id in another member state of the EU is charged no tax. The store needs a VAT id.',
    }),
    vatIdCheck: Type.Optional(VatIdCheck),
    rates: Type.Array(TaxRate, { maxItems: 2_000 }),
  },
  strict,
)
export type TaxSettings = Static<typeof TaxSettings>
