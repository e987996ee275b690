import { once } from 'node:events'
import type { ProviderPaymentState } from '../../orders/domain/payment-outcome.ts'
import { type Authorization, type PaymentProvider, ProviderResponseLost } from '../payment-provider.ts'
import { isSandboxMethod, type SandboxBehaviour, sandboxMethods } from './sandbox-methods.ts'
import type { SandboxPayment, SandboxStore } from './sandbox-store.ts'

type SandboxOptions = { store: SandboxStore; newId: () => string; publicUrl: string }

/** A payment provider that moves no money. It behaves as the payment method's id says. */
export function createSandboxProvider({ store, newId, publicUrl }: SandboxOptions): PaymentProvider {
  const stateOf = (payment: SandboxPayment): ProviderPaymentState => ({
    status: payment.status,
    declineCode: payment.declineCode,
    nextAction:
      payment.status === 'requires_action'
        ? { type: 'redirect', url: `${publicUrl}/api/v1/payments/sandbox/${payment.id}` }
        : null,
  })

  return {
    recognizes: isSandboxMethod,

    async authorize(request, signal) {
      const behaviour = behaviourOf(request.paymentMethod)
      const payment = await store.open({ id: newId(), ...outcomes[behaviour], ...bookEntry(request) })
      refuseOtherRequest(payment, request)
      if (payment.asked === 0 && behaviour === 'hang') await silenceUntil(signal)
      if (payment.asked === 0 && behaviour === 'lose-answer') {
        throw new ProviderResponseLost('The connection to the payment provider broke')
      }
      return stateOf(payment)
    },

    async find(key) {
      const payment = await store.find(key)
      return payment && stateOf(payment)
    },

    capture: async (key) => stateOf(await store.capture(key)),
    void: async (key) => stateOf(await store.void(newId(), key)),
    refund: ({ key, refundKey, amount }) => store.refund(key, refundKey, amount),
  }
}

const outcomes: Record<SandboxBehaviour, Pick<SandboxPayment, 'status' | 'declineCode'>> = {
  authorize: { status: 'authorized', declineCode: null },
  'lose-answer': { status: 'authorized', declineCode: null },
  decline: { status: 'declined', declineCode: 'card_declined' },
  'decline-for-funds': { status: 'declined', declineCode: 'insufficient_funds' },
  authenticate: { status: 'requires_action', declineCode: null },
  hang: { status: 'processing', declineCode: null },
}

function behaviourOf(paymentMethod: string): SandboxBehaviour {
  if (isSandboxMethod(paymentMethod)) return sandboxMethods[paymentMethod]
  throw new Error('The sandbox does not know this payment method')
}

const bookEntry = ({ key, orderId, amount, paymentMethod, returnUrl }: Authorization) => ({
  key,
  orderId,
  method: paymentMethod,
  amountMinor: amount.amountMinor,
  currency: amount.currency,
  returnUrl,
})

/** A key belongs to one request; a key that was voided in advance belongs to none. */
function refuseOtherRequest(payment: SandboxPayment, { amount, paymentMethod }: Authorization) {
  if (payment.status === 'voided') return
  if (payment.amountMinor === amount.amountMinor && payment.method === paymentMethod) return
  throw new Error('The idempotency key was used for another payment')
}

async function silenceUntil(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw new ProviderResponseLost('The payment provider was silent')
}
