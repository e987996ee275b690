import type { Address, Language, Money } from '@storefleet/contracts'
import type { Try } from '@storefleet/events'
import type { StockLine } from '../stock/stock.ts'
import type { Consent, GivenConsent } from './domain/consent.ts'
import type { PaymentChoice } from './domain/payment.ts'
import type { InTransaction } from './store/order-store.ts'

export type PlaceOrder = {
  /** Either these lines or those of a cart. */
  items?: readonly StockLine[]
  cartId?: string
  /** The version of the cart that the customer saw. */
  cartVersion?: number
  /** The total that the customer saw: the order is refused where it would cost more. */
  expectedTotal?: Money
  email?: string
  shippingAddress: Address
  billingAddress?: Address
  shippingMethod: string
  /** Besides those of the cart. */
  discountCodes?: readonly string[]
  /** Of a business that buys. */
  vatId?: string
  /** What the customer wants on the parcel, such as a greeting. */
  note?: string
  consents?: readonly GivenConsent[]
  /** In which the customer is written to. */
  locale?: Language
  payment: { paymentMethod: string }
  /** Where the customer's browser returns to from the payment provider. */
  returnUrl?: string
}

/** What was checked against the settings of the store. */
export type CheckedInput = { consents: readonly Consent[]; locale: string; choice: PaymentChoice }

export type PlacingOptions = {
  /** Whether the id was made for this request, so that there is no order to continue with. */
  isFirstTry?: boolean
  /**
   * Joins the transaction that saves the order, before the provider is called: where it throws, there is no order and its stock is
   * released.
   */
  confirmInTransaction?: Try['confirmInTransaction']
  /** Joins the transaction that applies the provider's response, where that comes at once. */
  inTransaction?: InTransaction
}
