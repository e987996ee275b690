import type { Money } from '@storefleet/contracts'
import type { PaymentOffer } from '../orders/context.ts'
import type { PaymentInstructions } from '../orders/domain/payment-instructions.ts'
import type { ProviderPaymentState } from '../orders/domain/payment-outcome.ts'

/** A payment as its provider is asked about it: always with the same facts for the same key. */
export type ProviderPayment = Readonly<{
  /** The name of the provider that has it. */
  provider: string
  /** The idempotency key: a repeated request with it returns the status of the first. */
  key: string
  /** The provider's own id, once it is known. */
  reference: string | null
  orderId: string
  amount: Money
  paymentMethod: string
  /** Where the customer's browser goes after authenticating. */
  returnUrl: string
}>

type Capture = ProviderPayment &
  Readonly<{
    /** The whole authorised amount when left out. What is not captured is released, unless the provider captures in parts. */
    captureAmount?: Money
    /** Identifies a part; needed for each part of a payment that is captured in several. */
    captureKey?: string
    /** Whether nothing is captured afterwards, so that the rest can be released; true when left out. */
    isFinal?: boolean
  }>

type ProviderRefund = ProviderPayment & Readonly<{ refundKey: string; refundAmount: Money }>

export const movementKinds = ['capture', 'refund', 'refund-reversal'] as const

/** Money that the provider took, gave back, or took again because the customer's bank refused it, as its books say. */
export type ProviderMovement = Readonly<{
  /** The provider's id of it; the same each time it is read. */
  id: string
  kind: (typeof movementKinds)[number]
  /** The provider's own id of the payment. */
  paymentReference: string | null
  /** The key of the payment here, where the provider keeps it. */
  paymentKey: string | null
  amount: Money
  at: Date
}>

/** From `from`, until before `to`; at most `limit` from where `cursor` ends. */
export type MovementQuery = Readonly<{ from: Date; to: Date; cursor: string | null; limit: number }>
/** `nextCursor` is null on the last page. */
export type MovementPage = Readonly<{ movements: readonly ProviderMovement[]; nextCursor: string | null }>

export const paymentMethodKinds = ['card', 'automatic', 'bank-transfer', 'cash-on-delivery', 'invoice'] as const

/** A way to pay as customers see it. `publicDetails` is what the page needs of the provider, and no secret. */
type PaymentMethod = Readonly<{
  id: string
  name: string
  description: string
  kind: (typeof paymentMethodKinds)[number]
  publicDetails: Readonly<Record<string, string>>
  /** How it is paid, where staff see to it. */
  instructions?: PaymentInstructions
}>

/**
 * A payment provider. Each method is idempotent by its key, stops when the signal aborts, and
 * throws `ProviderResponseLost` when it is unknown what the provider did.
 */
export type PaymentProvider = {
  /** Kept in each of its payments. Never changes. */
  name: string
  /** Whether the text names a payment method that is offered; makes no request. */
  recognizes(paymentMethod: string, offer: PaymentOffer): boolean
  /** What customers can choose. Ids are unique over all providers. */
  methods(offer: PaymentOffer): readonly PaymentMethod[]
  /** Whether an authorisation can be captured in several parts. */
  capturesInParts: boolean
  authorize(payment: ProviderPayment, signal: AbortSignal): Promise<ProviderPaymentState>
  /** Undefined when the provider does not know the key. */
  find(payment: ProviderPayment, signal: AbortSignal): Promise<ProviderPaymentState | undefined>
  /** Captures an authorised amount. Returns the state of the payment, which may be another one. */
  capture(capture: Capture, signal: AbortSignal): Promise<ProviderPaymentState>
  /** Afterwards nothing is ever charged under this key, not even by a request that arrives late. A captured payment stays captured; what was not captured of it is released. */
  void(payment: ProviderPayment, signal: AbortSignal): Promise<ProviderPaymentState>
  refund(refund: ProviderRefund, signal: AbortSignal): Promise<'refunded' | 'failed'>
  /** Pages through what its books say of a time that is over. Nothing is left out when all pages are read. */
  listMovements(query: MovementQuery, signal: AbortSignal): Promise<MovementPage>
}

/** The provider may or may not have processed the request: ask again, never guess. */
export class ProviderResponseLost extends Error {
  override name = 'ProviderResponseLost'
}
