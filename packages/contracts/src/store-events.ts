import { type Static, Type } from 'typebox'
import { Address } from './address.ts'
import { defineEvent } from './define-event.ts'

const NullableText = Type.Union([Type.String(), Type.Null()])

/** What other services need of the store: its name on emails and pages, its currency, its language and its clock. */
export const StoreFacts = Type.Object({
  version: Type.Integer({ minimum: 1, description: 'Higher with each change: the highest is the latest.' }),
  name: Type.String(),
  legalName: NullableText,
  logoUrl: NullableText,
  address: Type.Union([Type.Object(Address.properties), Type.Null()]),
  email: NullableText,
  phone: NullableText,
  vatId: NullableText,
  locale: Type.String({ description: 'BCP 47' }),
  timeZone: Type.String({ description: 'Of the IANA database' }),
  currency: Type.String({ description: 'ISO 4217' }),
})
export type StoreFacts = Static<typeof StoreFacts>

export const storeProfileChanged = defineEvent(
  'store.profile_changed',
  1,
  Type.Object(StoreFacts.properties, {
    description: 'The profile of the store changed. Its subject is `store`; consumers keep the highest version.',
  }),
)
