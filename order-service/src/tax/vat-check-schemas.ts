import { NamedObject, Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'

/** What a merchant decides about VAT ids. */
export const VatIdCheck = NamedObject(
  'VatIdCheck',
  {
    by: Type.Enum(['format', 'vies'], {
      description: '`vies` asks the VAT Information Exchange System of the EU whether the number was given out',
    }),
    whenUnavailable: Type.Enum(['accept', 'charge-tax'], {
      description:
        'What becomes of an order while VIES does not respond: the id is accepted by its form, which the order notes, or tax is charged',
    }),
  },
  { additionalProperties: false },
)
type VatIdCheck = Static<typeof VatIdCheck>

/** Settings of early releases say nothing. */
export const formatOnly: VatIdCheck = { by: 'format', whenUnavailable: 'accept' }

/** As carts and orders show it; one that is not valid is refused. */
export const VatCheckView = NamedObject(
  'VatCheck',
  {
    status: Type.Enum(['valid', 'invalid', 'unavailable'], { title: 'VatCheckStatus' }),
    checkedAt: Timestamp,
    consultationNumber: Type.Union([Type.String(), Type.Null()], {
      description: 'By which VIES knows the request; null where the store has no VAT id to ask in the name of',
    }),
  },
  { description: 'What VIES said about the VAT id. `unavailable`: it did not respond' },
)
