import { NamedObject, Nullable } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { CountryCode } from '../tax/tax-settings.ts'

const strict = { additionalProperties: false }
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

/** The version of a text that customers are shown. */
export const TextVersion = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$', examples: ['2026-11'] })

/** Where customers transfer money to. */
const BankAccount = NamedObject(
  'BankAccount',
  {
    holder: Line(100),
    account: { ...Line(50), description: 'IBAN, or the account number where there is none' },
    bic: Nullable(Line(20)),
    bankName: Nullable(Line(100)),
  },
  strict,
)

const manualMethodIds = ['bank-transfer', 'cash-on-delivery', 'invoice'] as const

/** A way to pay that staff handle: the order is confirmed before it is paid. */
const ManualMethod = NamedObject(
  'ManualPaymentMethod',
  {
    id: Type.Enum([...manualMethodIds]),
    name: Line(100),
    instructions: Nullable({
      ...Line(1_000),
      description: 'How to pay, for the customer. The bank account is told beside it.',
    }),
    countries: Type.Array(CountryCode, {
      maxItems: 300,
      description: 'Where orders may go that are paid this way; empty: everywhere',
    }),
    cancelAfterDays: Nullable(
      Type.Integer({
        minimum: 1,
        maximum: 365,
        description: 'An order that is neither paid nor shipped by then is cancelled; null: staff decide',
      }),
    ),
    remindAfterDays: Type.Optional(
      Nullable(
        Type.Integer({
          minimum: 1,
          maximum: 365,
          description: 'The customer is reminded once of an order that is not paid by then; null, or left out: never',
        }),
      ),
    ),
  },
  strict,
)

export type ManualMethod = Static<typeof ManualMethod>

/** What a merchant decides about placing and paying an order. */
export const CheckoutSettings = NamedObject(
  'CheckoutSettings',
  {
    termsVersion: Nullable({
      ...TextVersion,
      description: 'The version of the terms that an order must accept; null: an order needs no acceptance',
    }),
    marketingTextVersion: Type.Optional(
      Nullable({
        ...TextVersion,
        description:
          'The version of the text that asks customers whether they want news, at the checkout; null, or left out: they are not asked',
      }),
    ),
    bankAccount: Nullable(BankAccount),
    manualMethods: Type.Array(ManualMethod, { maxItems: 10 }),
  },
  strict,
)
export type CheckoutSettings = Static<typeof CheckoutSettings>
