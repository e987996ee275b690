import { type ApiError, callApi } from '../api/client.ts'
import type { Address, Cart, NewConsent, PlacedOrder } from '../api/schema.ts'
import { returnUrlIn } from '../payment/return-url.ts'
import type { Language } from '../words/locale.ts'

/** What the customer has filled in. */
export type CheckoutForm = Readonly<{
  email: string
  shippingAddress: Address
  /** Where it is another one. */
  billingAddress?: Address
  vatId?: string
  /** What the customer was asked. */
  consents?: readonly NewConsent[]
  shippingMethod: string
  paymentMethod: string
}>

/** An order whose payment was declined: it is paid again on its page, not placed again. */
type DeclinedOrder = Readonly<{ id: string; accessToken: string }>

type Attempt = Readonly<{
  form: CheckoutForm
  cart: Cart
  language: Language
  /** The same for every try of one attempt, so that no order is placed twice. */
  key: string
}>

/** Places the order of the cart. Rejects with an `ApiError`. */
export function placeOrder({ form, cart, language, key }: Attempt): Promise<PlacedOrder> {
  const { paymentMethod, ...placed } = form
  return callApi<PlacedOrder>('POST', 'orders', {
    body: {
      cartId: cart.id,
      cartVersion: cart.version,
      ...(cart.totals && { expectedTotal: cart.totals.total }),
      ...placed,
      locale: language,
      payment: { paymentMethod },
      returnUrl: returnUrlIn(language),
    },
    headers: { 'idempotency-key': key },
  })
}

/** The order that an error leaves to be paid; undefined where there is none. */
export function declinedOrderIn({ code, problem }: ApiError): DeclinedOrder | undefined {
  const { orderId, accessToken } = problem
  if (code !== 'payment-declined' || typeof orderId !== 'string' || typeof accessToken !== 'string') return undefined
  return { id: orderId, accessToken }
}
