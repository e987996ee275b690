import { once } from 'node:events'
import type { NextAction } from '../../orders/domain/order.ts'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import { money } from '../../pricing/money.ts'
import { type PaymentProvider, type ProviderPayment, ProviderResponseLost } from '../payment-provider.ts'
import { isSandboxMethod, type SandboxBehaviour, sandboxMethods } from './sandbox-methods.ts'
import type { SandboxPayment, SandboxStore } from './sandbox-store.ts'

type SandboxOptions = { store: SandboxStore; publicUrl: string; now: () => Date; newId: () => string }

/** As card networks do, it holds the money for a week. */
const authorizationMs = 7 * 86_400_000

const secretPrefix = 'sandbox_secret_'
/** The id cannot be guessed, and reaches the customer alone. */
const clientSecretOf = (id: string) => `${secretPrefix}${id}`
/** Returns the id of the payment; undefined for what is no client secret. */
export const paymentOfSecret = (secret: string): string | undefined =>
  secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : undefined

/** A payment provider that moves no money. It behaves as the payment method's id says. */
export function createSandboxProvider({ store, publicUrl, now, newId }: SandboxOptions): PaymentProvider {
  const nextActionOf = ({ id, method }: SandboxPayment): NextAction =>
    behaviourOf(method) === 'confirm'
      ? { type: 'confirm', clientSecret: clientSecretOf(id) }
      : { type: 'redirect', url: `${publicUrl}/api/v1/payments/sandbox/${id}` }
  const stateOf = (payment: SandboxPayment): ProviderPaymentState => ({
    status: payment.status,
    declineCode: payment.declineCode,
    reference: payment.id,
    expiresAt: payment.status === 'authorized' ? payment.expiresAt : null,
    ...(payment.capturedMinor !== null && { captured: money(payment.capturedMinor, payment.currency) }),
    nextAction: payment.status === 'requires_action' ? nextActionOf(payment) : null,
  })

  return {
    name: 'sandbox',
    recognizes: isSandboxMethod,
    methods: () =>
      Object.entries(sandboxMethods).map(([id, { name }]) => ({
        ...{ id, name, kind: 'card', publicDetails: {} },
        description: 'Moves no money: the sandbox takes payments here',
      })),
    capturesInParts: true,

    async authorize(request, signal) {
      const behaviour = behaviourOf(request.paymentMethod)
      const payment = await store.open({
        ...{ id: newId(), expiresAt: new Date(now().getTime() + authorizationMs) },
        ...outcomes[behaviour],
        ...bookEntry(request),
      })
      refuseOtherRequest(payment, request)
      if (payment.asked === 0 && behaviour === 'hang') await silenceUntil(signal)
      if (payment.asked === 0 && behaviour === 'lose-answer') {
        throw new ProviderResponseLost('The connection to the payment provider broke')
      }
      return stateOf(payment)
    },

    async find({ key }) {
      const payment = await store.find(key, now())
      return payment && stateOf(payment)
    },

    capture: async ({ key, amount, captureKey = key, captureAmount = amount, isFinal = true }) =>
      stateOf(await store.capture({ key, captureKey, amountMinor: captureAmount.amountMinor, isFinal }, now())),
    void: async ({ key }) => stateOf(await store.void(newId(), key)),
    refund: ({ key, refundKey, refundAmount }) => store.refund({ key, refundKey, amount: refundAmount }, now()),
    listMovements: (query) => store.movements(query),
  }
}

const outcomes: Record<SandboxBehaviour, Pick<SandboxPayment, 'status' | 'declineCode'>> = {
  authorize: { status: 'authorized', declineCode: null },
  'lose-answer': { status: 'authorized', declineCode: null },
  decline: { status: 'declined', declineCode: 'card_declined' },
  'decline-for-funds': { status: 'declined', declineCode: 'insufficient_funds' },
  authenticate: { status: 'requires_action', declineCode: null },
  confirm: { status: 'requires_action', declineCode: null },
  hang: { status: 'processing', declineCode: null },
}

function behaviourOf(paymentMethod: string): SandboxBehaviour {
  if (isSandboxMethod(paymentMethod)) return sandboxMethods[paymentMethod].behaviour
  throw new Error('The sandbox does not know this payment method')
}

const bookEntry = ({ key, orderId, amount, paymentMethod, returnUrl }: ProviderPayment) => ({
  key,
  orderId,
  method: paymentMethod,
  amountMinor: amount.amountMinor,
  currency: amount.currency,
  returnUrl,
})

/** A key belongs to one request; a key that was voided in advance belongs to none. */
function refuseOtherRequest(payment: SandboxPayment, { amount, paymentMethod }: ProviderPayment) {
  if (payment.status === 'voided') return
  if (payment.amountMinor === amount.amountMinor && payment.method === paymentMethod) return
  throw new Error('The idempotency key was used for another payment')
}

async function silenceUntil(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw new ProviderResponseLost('The payment provider was silent')
}
