import type { Money } from '@storefleet/contracts'
import type { SeenPayment } from '../orders/domain/payment-outcome.ts'

export type Authorization = Readonly<{
  /** The idempotency key: asked again with it, the provider answers what became of the first time. */
  key: string
  orderId: string
  amount: Money
  paymentMethod: string
  /** Where the customer's browser goes after authenticating. */
  returnUrl: string
}>

/**
 * A payment provider, or whatever stands for one. Each method is idempotent by its key, stops when the signal aborts, and
 * throws `PaymentAnswerLost` when it cannot say what the provider did.
 */
export type PaymentProvider = {
  /** Whether the text names a payment method; asks nobody. */
  recognizes(paymentMethod: string): boolean
  authorize(request: Authorization, signal: AbortSignal): Promise<SeenPayment>
  /** Undefined when the provider has never heard of the key. */
  find(key: string, signal: AbortSignal): Promise<SeenPayment | undefined>
  /** Takes an authorised amount. Answers what the payment has become, which may be something else. */
  capture(key: string, signal: AbortSignal): Promise<SeenPayment>
  /** From then on nothing is ever charged under this key, not even by a request that arrives late. A captured payment stays so. */
  void(key: string, signal: AbortSignal): Promise<SeenPayment>
  refund(
    request: { key: string; refundKey: string; amount: Money },
    signal: AbortSignal,
  ): Promise<'refunded' | 'failed'>
}

/** The provider may or may not have done it: ask again, never guess. */
export class PaymentAnswerLost extends Error {
  override name = 'PaymentAnswerLost'
}
