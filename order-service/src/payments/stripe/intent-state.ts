import type Stripe from 'stripe'
import type { NextAction } from '../../orders/domain/order.ts'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import { fromStripeAmount } from './stripe-amounts.ts'

/** The method of payments that the page of the shop confirms with Stripe's own form, with any of the methods that Stripe offers there. */
export const automaticMethod = 'stripe'

/** Returns the state of a payment as its PaymentIntent tells it. https://docs.stripe.com/payments/paymentintents/lifecycle */
export function stateOfIntent(intent: Stripe.PaymentIntent, paymentMethod: string): ProviderPaymentState {
  const state = (
    status: ProviderPaymentState['status'],
    rest: Partial<ProviderPaymentState> = {},
  ): ProviderPaymentState => ({ status, nextAction: null, declineCode: null, reference: intent.id, ...rest })
  switch (intent.status) {
    case 'requires_capture':
      return state('authorized', { expiresAt: expiryOf(intent) })
    case 'succeeded':
      return state('captured', {
        captured: fromStripeAmount({ amount: intent.amount_received, currency: intent.currency }),
      })
    case 'canceled':
      return state('voided')
    case 'requires_action':
      return state('requires_action', { nextAction: actionOf(intent) })
    case 'requires_payment_method':
      // In Stripe's form the customer tries another card by themselves.
      if (paymentMethod === automaticMethod) return state('requires_action', { nextAction: confirmation(intent) })
      return state('declined', { declineCode: declineCodeOf(intent.last_payment_error) })
    default:
      return state('processing')
  }
}

type PaymentError = { code?: string | undefined; decline_code?: string | undefined } | null

export const declineCodeOf = (error: PaymentError | undefined): string =>
  error?.decline_code ?? error?.code ?? 'card_declined'

function actionOf(intent: Stripe.PaymentIntent): NextAction | null {
  const url = intent.next_action?.redirect_to_url?.url
  return url ? { type: 'redirect', url } : confirmation(intent)
}

const confirmation = ({ client_secret }: Stripe.PaymentIntent): NextAction | null =>
  client_secret === null ? null : { type: 'confirm', clientSecret: client_secret }

/** Known for cards, where the charge was read with the intent. */
function expiryOf({ latest_charge }: Stripe.PaymentIntent): Date | null {
  if (typeof latest_charge !== 'object' || latest_charge === null) return null
  const before = latest_charge.payment_method_details?.card?.capture_before
  return before === undefined ? null : new Date(before * 1000)
}
