import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, Type } from 'typebox'

export const ReturnSettings = NamedObject(
  'ReturnSettings',
  {
    withdrawalDays: Nullable(
      Type.Integer({
        minimum: 14,
        maximum: 365,
        description:
          'How long consumers in the EU may withdraw from the contract, from the day after delivery (Directive 2011/83/EU, article 9). Null where the store does not sell to them',
      }),
    ),
    deliveryDays: Type.Integer({
      minimum: 0,
      maximum: 60,
      description: 'After so many days a parcel counts as delivered whose delivery is not known',
    }),
    returnDays: Nullable(
      Type.Integer({
        minimum: 1,
        maximum: 3650,
        description: 'How long customers may ask for a return, from the day after delivery; null: at any time',
      }),
    ),
  },
  { additionalProperties: false },
)
export type ReturnSettings = Static<typeof ReturnSettings>

export const defaultReturnSettings: ReturnSettings = { withdrawalDays: 14, deliveryDays: 5, returnDays: 30 }
