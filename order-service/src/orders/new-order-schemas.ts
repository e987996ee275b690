import { Address, EmailAddress, languages, Money } from '@storefleet/contracts'
import { NamedObject, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { DiscountCode, maxCodes } from '../discounts/discount-schemas.ts'
import { TextVersion } from '../store-profile/checkout-settings.ts'
import { consentKinds } from './domain/consent.ts'

const quantity = Type.Integer({ minimum: 1, maximum: 999 })
const strict = { additionalProperties: false }

export const ReturnUrl = Type.String({
  minLength: 1,
  maxLength: 2_000,
  description:
    'Where the browser returns to from the payment provider: of an origin in `RETURN_URL_ORIGINS`. `{orderId}` in it becomes the id of the order. Without it, the order itself.',
})

export const PaymentInput = NamedObject(
  'PaymentInput',
  { paymentMethod: Type.String({ minLength: 1, maxLength: 100 }) },
  strict,
)

export const PlaceOrderBody = NamedObject(
  'NewOrder',
  {
    items: Type.Optional(
      Type.Array(NamedObject('NewOrderItem', { variantId: Uuid, quantity }, strict), { minItems: 1, maxItems: 100 }),
    ),
    cartId: Type.Optional(Uuid),
    cartVersion: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2_147_483_647,
        description: 'The version of the cart that the customer saw: 409 `cart-changed` once it is another',
      }),
    ),
    expectedTotal: Type.Optional({
      ...Money,
      description:
        'The total that the customer saw. The order is refused with 409 `price-changed` where it costs more, and charged less where it costs less. Without it, an order of a cart is compared with what the cart last showed.',
    }),
    email: Type.Optional(EmailAddress),
    shippingAddress: Address,
    billingAddress: Type.Optional(Address),
    shippingMethod: Type.String({ minLength: 1, maxLength: 50 }),
    discountCodes: Type.Optional(
      Type.Array(DiscountCode, {
        maxItems: maxCodes,
        description: 'Besides those of the cart. The order is refused where one does not apply.',
      }),
    ),
    vatId: Type.Optional(
      Type.String({ minLength: 4, maxLength: 20, description: 'Of a business in the EU: it may owe the tax itself' }),
    ),
    note: Type.Optional(
      Type.String({ minLength: 1, maxLength: 500, description: 'For the parcel, such as a greeting' }),
    ),
    consents: Type.Optional(
      Type.Array(
        NamedObject(
          'NewConsent',
          {
            kind: Type.Enum([...consentKinds], { title: 'ConsentKind' }),
            textVersion: { ...TextVersion, description: 'Of the text that was shown' },
            isGranted: Type.Boolean({ description: 'False: the customer was asked and did not agree' }),
            source: Type.Optional(
              Type.String({
                pattern: '^[a-z0-9][a-z0-9-]{0,49}$',
                description: 'Where they were asked, such as `checkout-page`; `api` without it',
              }),
            ),
          },
          strict,
        ),
        {
          maxItems: consentKinds.length,
          description: 'Kept with the order. `terms` is required where the store has a `termsVersion`.',
        },
      ),
    ),
    locale: Type.Optional(
      Type.Enum([...languages], {
        title: 'Language',
        description: 'In which the customer is written to: emails and documents. Without it, that of the store.',
      }),
    ),
    payment: PaymentInput,
    returnUrl: Type.Optional(ReturnUrl),
  },
  {
    ...strict,
    description: 'Give either items or cartId. A customer’s email is that of the account unless another is given.',
  },
)
