import { type ApiError, callApi } from '../api/client.ts'
import type { Address, Cart, PlacedOrder } from '../api/schema.ts'
import type { Language } from '../words/locale.ts'

/** What the customer has filled in. */
export type CheckoutForm = Readonly<{
  email: string
  shippingAddress: Address
  shippingMethod: string
  paymentMethod: string
}>

/** An order whose payment was declined: it is paid again, not placed again. */
export type DeclinedOrder = Readonly<{ id: string; accessToken: string }>

type Attempt = Readonly<{
  form: CheckoutForm
  cart: Cart
  language: Language
  /** The same for every try of one attempt, so that no order is placed twice. */
  key: string
  declined: DeclinedOrder | undefined
}>

/** Places the order of the cart, or pays the one that was declined. Rejects with an `ApiError`. */
export function placeOrder({ form, cart, language, key, declined }: Attempt): Promise<PlacedOrder> {
  const payment = { paymentMethod: form.paymentMethod }
  const returnUrl = `${publicOrigin()}${language === 'en' ? '' : `/${language}`}/orders/{orderId}`
  if (declined !== undefined) {
    return callApi<PlacedOrder>('POST', `orders/${declined.id}/payments`, {
      body: { payment, returnUrl },
      headers: { 'idempotency-key': key, 'x-order-access-token': declined.accessToken },
    })
  }
  return callApi<PlacedOrder>('POST', 'orders', {
    body: {
      cartId: cart.id,
      cartVersion: cart.version,
      ...(cart.totals && { expectedTotal: cart.totals.total }),
      email: form.email,
      shippingAddress: form.shippingAddress,
      shippingMethod: form.shippingMethod,
      locale: language,
      payment,
      returnUrl,
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

/** Where the shop is known to be: it may be open under another name, to which the bank is not led. */
function publicOrigin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return new URL(canonical?.href ?? location.href).origin
}
