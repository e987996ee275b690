import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import type { PaymentProvider, ProviderPayment } from '../payment-provider.ts'
import { automaticMethod, declineCodeOf, stateOfIntent } from './intent-state.ts'
import { toStripeAmount } from './stripe-amounts.ts'
import { ask, isStripeFailure, type StripeClient } from './stripe-client.ts'
import { createIntents, type Intent, withCharge } from './stripe-intents.ts'
import { listStripeMovements } from './stripe-movements.ts'

type Options = { stripe: () => Promise<StripeClient>; publishableKey: string }

/** A payment method that a page has made with Stripe's client library. */
const methodId = /^pm_[A-Za-z0-9_]{3,90}$/

/**
 * Payments by Stripe: one PaymentIntent each, captured by hand. An intent is made before it is confirmed, each step under an idempotency key
 * of its own, so that a lost response is found again by repeating the step, and a voided intent can never be charged.
 */
export function createStripeProvider({ stripe, publishableKey }: Options): PaymentProvider {
  const { current, after } = createIntents(stripe)

  const confirmed = async (payment: ProviderPayment, { id }: Intent): Promise<ProviderPaymentState> => {
    const { key, returnUrl } = payment
    const known = { ...payment, reference: id }
    return declinedWhere(known, () =>
      after(known, (client) =>
        client.paymentIntents.confirm(
          id,
          { return_url: returnUrl, ...withCharge },
          { idempotencyKey: `${key}:confirm` },
        ),
      ),
    )
  }

  return {
    name: 'stripe',
    recognizes: (method) => method === automaticMethod || methodId.test(method),
    methods: () => [
      {
        ...{ id: automaticMethod, name: 'Card and more', kind: 'automatic' },
        description: 'Cards, wallets and what else is offered where you are',
        publicDetails: { publishableKey },
      },
    ],
    capturesInParts: false,

    authorize: (payment) =>
      declinedWhere(payment, async () => {
        const intent = await current(payment)
        if (intent.status === 'requires_confirmation') return confirmed(payment, intent)
        return stateOfIntent(intent, payment.paymentMethod)
      }),

    async find(payment) {
      const intent = await current(payment)
      // Made and not confirmed: nothing was asked of the customer's bank.
      return intent.status === 'requires_confirmation' ? undefined : stateOfIntent(intent, payment.paymentMethod)
    },

    async capture({ captureAmount, captureKey, ...payment }) {
      const { id } = await current(payment)
      const amount = captureAmount && { amount_to_capture: toStripeAmount(captureAmount).amount }
      const options = { idempotencyKey: `${captureKey ?? payment.key}:capture` }
      return after({ ...payment, reference: id }, (client) =>
        client.paymentIntents.capture(id, { ...amount, ...withCharge }, options),
      )
    },

    async void(payment) {
      const intent = await current(payment)
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        return stateOfIntent(intent, payment.paymentMethod)
      }
      const options = { idempotencyKey: `${payment.key}:cancel` }
      return after({ ...payment, reference: intent.id }, (client) =>
        client.paymentIntents.cancel(intent.id, {}, options),
      )
    },

    refund: (refund) => refundAt(stripe, current, refund),
    listMovements: async (query) => listStripeMovements(await stripe(), query),
  }
}

/** A payment that Stripe refuses, such as a declined card or an amount below what it takes, is declined; nothing was charged. */
async function declinedWhere(
  { paymentMethod, reference }: ProviderPayment,
  authorize: () => Promise<ProviderPaymentState>,
): Promise<ProviderPaymentState> {
  try {
    return await authorize()
  } catch (error) {
    if (!isStripeFailure(error)) throw error
    if (error.type === 'StripeCardError' && error.payment_intent) {
      return stateOfIntent(error.payment_intent, paymentMethod)
    }
    if (error.type !== 'StripeInvalidRequestError') throw error
    return { status: 'declined', nextAction: null, declineCode: declineCodeOf(error), reference }
  }
}

async function refundAt(
  stripe: Options['stripe'],
  current: (payment: ProviderPayment) => Promise<Intent>,
  { refundKey, refundAmount, ...payment }: Parameters<PaymentProvider['refund']>[0],
): Promise<'refunded' | 'failed'> {
  const client = await stripe()
  const { id: payment_intent } = await current(payment)
  const { amount } = toStripeAmount(refundAmount)
  try {
    const { status } = await ask(() =>
      client.refunds.create(
        { payment_intent, amount, metadata: { refundId: refundKey } },
        { idempotencyKey: refundKey },
      ),
    )
    // Pending: accepted, and some banks take days.
    return status === 'failed' || status === 'canceled' ? 'failed' : 'refunded'
  } catch (error) {
    if (isStripeFailure(error) && error.type === 'StripeInvalidRequestError') return 'failed'
    throw error
  }
}
