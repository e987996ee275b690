import type { Money } from '@storefleet/contracts'
import type { ProviderPaymentState } from '../orders/domain/payment-outcome.ts'

export type Authorization = Readonly<{
  /** The idempotency key: a repeated request with it returns the status of the first. */
  key: string
  orderId: string
  amount: Money
  paymentMethod: string
  /** Where the customer's browser goes after authenticating. */
  returnUrl: string
}>

/**
 * A payment provider. Each method is idempotent by its key, stops when the signal aborts, and
 * throws `ProviderResponseLost` when it is unknown what the provider did.
 */
export type PaymentProvider = {
  /** Whether the text names a payment method; makes no request. */
  recognizes(paymentMethod: string): boolean
  authorize(request: Authorization, signal: AbortSignal): Promise<ProviderPaymentState>
  /** Undefined when the provider does not know the key. */
  find(key: string, signal: AbortSignal): Promise<ProviderPaymentState | undefined>
  /** Captures an authorised amount. Returns the state of the payment, which may be another one. */
  capture(key: string, signal: AbortSignal): Promise<ProviderPaymentState>
  /** Afterwards nothing is ever charged under this key, not even by a request that arrives late. A captured payment stays captured. */
  void(key: string, signal: AbortSignal): Promise<ProviderPaymentState>
  refund(
    request: { key: string; refundKey: string; amount: Money },
    signal: AbortSignal,
  ): Promise<'refunded' | 'failed'>
}

/** The provider may or may not have processed the request: ask again, never guess. */
export class ProviderResponseLost extends Error {
  override name = 'ProviderResponseLost'
}
