import { TaxClass } from '@storefleet/contracts'
import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { CountryCode, RegionCode } from '../tax/tax-settings.ts'

const strict = { additionalProperties: false }
const maxAmount = 9_007_199_254_740_991
const Identifier = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,49}$',
  description: 'Lower-case letters, digits and dashes',
})
const Name = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' })
const AmountMinor = Type.Integer({ minimum: 0, maximum: maxAmount })
const Days = Type.Integer({ minimum: 0, maximum: 365 })

export const ShippingMethodSettings = NamedObject(
  'ShippingMethodSettings',
  {
    id: Identifier,
    name: Name,
    kind: Type.Enum(['delivery', 'pickup']),
    pricedBy: Type.Enum(['subtotal', 'weight'], {
      description: 'What chooses the rate: the subtotal after discounts in minor units, or the weight in grams',
    }),
    rates: Type.Array(NamedObject('ShippingRate', { from: AmountMinor, priceMinor: AmountMinor }, strict), {
      minItems: 1,
      maxItems: 50,
      description: 'The last whose `from` is reached counts. The first must begin at 0.',
    }),
    freeFromMinor: Nullable(AmountMinor),
    minDays: Days,
    maxDays: Days,
    taxClass: Type.Union([Type.Literal('goods'), TaxClass], {
      description: '`goods`: as the goods that it brings, in proportion to what they cost',
    }),
  },
  strict,
)
export type ShippingMethodSettings = Static<typeof ShippingMethodSettings>

export const ShippingZone = NamedObject(
  'ShippingZone',
  {
    id: Identifier,
    name: Name,
    places: Type.Array(
      NamedObject(
        'ShippingPlace',
        { country: CountryCode, regions: Type.Array(RegionCode, { maxItems: 200 }) },
        strict,
      ),
      {
        maxItems: 300,
        description:
          'Countries, or regions of one. A zone without places is that of every place that no other zone names.',
      },
    ),
    methods: Type.Array(ShippingMethodSettings, { maxItems: 30 }),
  },
  strict,
)
export type ShippingZone = Static<typeof ShippingZone>

export const ShippingSettings = NamedObject(
  'ShippingSettings',
  { zones: Type.Array(ShippingZone, { minItems: 1, maxItems: 100 }) },
  strict,
)
export type ShippingSettings = Static<typeof ShippingSettings>
