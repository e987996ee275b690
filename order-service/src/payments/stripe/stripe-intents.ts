import type Stripe from 'stripe'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import type { ProviderPayment } from '../payment-provider.ts'
import { automaticMethod, stateOfIntent } from './intent-state.ts'
import { toStripeAmount } from './stripe-amounts.ts'
import { ask, isStripeFailure, type StripeClient } from './stripe-client.ts'

export type Intent = Stripe.PaymentIntent

/** With the charge, which says when an authorisation ends. */
export const withCharge = { expand: ['latest_charge'] }

/** Reads and changes the PaymentIntents of payments. */
export function createIntents(stripe: () => Promise<StripeClient>) {
  /** The intent as it is now, made where there was none. */
  const current = async (payment: ProviderPayment): Promise<Intent> => {
    const client = await stripe()
    const { reference } = payment
    if (reference !== null) return ask(() => client.paymentIntents.retrieve(reference, withCharge))
    const made = await ask(() => client.paymentIntents.create(intentOf(payment), { idempotencyKey: payment.key }))
    // What is replayed is the intent as it was at first.
    const isReplayed = made.lastResponse.headers['idempotent-replayed'] === 'true'
    return isReplayed ? ask(() => client.paymentIntents.retrieve(made.id, withCharge)) : made
  }

  /** The state after a step; where Stripe refuses the step because of the intent's status, that status. */
  const after = async (
    payment: ProviderPayment,
    step: (client: StripeClient) => Promise<Intent>,
  ): Promise<ProviderPaymentState> => {
    const client = await stripe()
    try {
      return stateOfIntent(await ask(() => step(client)), payment.paymentMethod)
    } catch (error) {
      if (!isStripeFailure(error)) throw error
      if (error.code === 'charge_expired_for_capture') {
        return { status: 'voided', nextAction: null, declineCode: 'expired', reference: payment.reference }
      }
      if (error.code !== 'payment_intent_unexpected_state') throw error
      return stateOfIntent(await current(payment), payment.paymentMethod)
    }
  }

  return { current, after }
}

function intentOf({ key, orderId, amount, paymentMethod }: ProviderPayment): Stripe.PaymentIntentCreateParams {
  return {
    ...toStripeAmount(amount),
    capture_method: 'manual',
    automatic_payment_methods: { enabled: true },
    metadata: { orderId, key },
    ...(paymentMethod !== automaticMethod && { payment_method: paymentMethod }),
  }
}
