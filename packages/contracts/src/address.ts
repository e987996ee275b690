import { type Static, Type } from 'typebox'

/** Text that holds at least one visible character. */
const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/**
 * Where an order goes. `country` is an ISO 3166-1 alpha-2 code. What else an address needs depends on the country: `addressErrors`
 * of `@storefleet/contracts/countries`.
 */
export const Address = Type.Object(
  {
    name: text(200),
    line1: text(200),
    line2: Type.Optional(Type.String({ maxLength: 200 })),
    city: Type.Optional(Type.String({ maxLength: 100 })),
    region: Type.Optional(Type.String({ maxLength: 100 })),
    postalCode: Type.Optional(Type.String({ maxLength: 20 })),
    country: Type.String({ pattern: '^[A-Z]{2}$' }),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { title: 'Address', additionalProperties: false },
)
export type Address = Static<typeof Address>
