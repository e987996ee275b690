import { type Static, Type } from 'typebox'

/** An amount in the minor unit of an ISO 4217 currency: 2500 USD is 25.00 dollars. */
export const Money = Type.Object(
  {
    amountMinor: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  },
  { title: 'Money', examples: [{ amountMinor: 2500, currency: 'USD' }] },
)
export type Money = Static<typeof Money>
