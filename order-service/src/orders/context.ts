import type { Tx } from '@storefleet/database'
import type { Actor } from '@storefleet/identity'
import type { Pricing } from '../pricing/pricing.ts'
import type { StockLine, StockPort } from '../stock/stock.ts'
import type { CheckoutSettings } from '../store-profile/checkout-settings.ts'
import type { AccessTokens } from './domain/access-token.ts'
import type { ShownLine } from './domain/agreed-price.ts'
import type { Order } from './domain/order.ts'
import type { OrderLimits } from './domain/order-limits.ts'
import type { PaymentInstructions } from './domain/payment-instructions.ts'
import type { ActorContext } from './order-access.ts'
import type { OrderSearchStore } from './store/order-search-store.ts'
import type { InTransaction, OrderStore } from './store/order-store.ts'
import type { UnpaidOrderStore } from './store/unpaid-order-store.ts'

/** What orders need of carts. */
export type CartPort = {
  /** Throws 404 for a cart that is not the actor's, 409 for one that is ordered or no longer of that version, 422 for an empty one. */
  linesToOrder(ask: { cartId: string; version?: number | undefined; actor: Actor }): Promise<CartLines>
  /** Throws 409 when the cart was ordered or changed since its lines were read. */
  markOrdered(tx: Tx, cart: CartLines, orderId: string): Promise<void>
}

/** The lines of a cart as they were at a time. */
export type CartLines = Readonly<{
  cartId: string
  version: number
  lines: readonly StockLine[]
  discountCodes: readonly string[]
  /** What the cart last showed, by variant. */
  shown: ReadonlyMap<string, ShownLine>
  /** The order that was made of this cart before and ended, or may end, unpaid. */
  formerOrderId: string | null
  asOf: Date
}>

/** Where and by which settings a payment method is offered. */
export type PaymentOffer = Readonly<{ checkout: CheckoutSettings; country: string | undefined }>

/** What orders need of payments. Each returns the order as it then is, and is safe to repeat. */
type PaymentPort = {
  /** The provider that has this payment method. */
  providerOf(paymentMethod: string, offer: PaymentOffer): string | undefined
  /** What customers are shown as this method, where it is known. */
  nameOf(paymentMethod: string, offer: PaymentOffer): string | undefined
  /** Whether this provider captures an authorisation in several parts. */
  capturesInParts(provider: string): boolean
  /** How the customer pays where staff see to it. */
  instructionsFor(paymentMethod: string, offer: PaymentOffer): PaymentInstructions | undefined
  /**
   * `inTransaction` joins the transaction that applies the provider’s status. It is not called where that changes nothing or the
   * provider cannot be reached.
   */
  authorize(order: Order, inTransaction?: InTransaction): Promise<Order>
  reconcile(orderId: string): Promise<Order>
  resume(orderId: string): Promise<Order>
}

export type OrderContext = Readonly<{
  orders: OrderStore
  search: OrderSearchStore
  carts: CartPort
  payments: PaymentPort
  stock: StockPort
  access: AccessTokens
  unpaid: UnpaidOrderStore
  limits: OrderLimits
  /** Names the client of a request, for limits; `undefined` where it is not known. */
  clientOf: (actorContext: ActorContext) => string | undefined
  pricing: Pricing
  /** Joins the transaction that saves an order: counts the discounts that it uses. Throws 409 `discount-used-up`. */
  discounts: { claim(tx: Tx, order: Order): Promise<void> }
  /** Whether a payment is captured parcel by parcel where its provider can; else whole with the first. */
  capturesEachShipment: boolean
  /** Where a customer's browser may return to. */
  returnUrlOrigins: readonly string[]
  /** The page of an order, with `{id}`; undefined where the shop has no pages. */
  orderPage: string | undefined
  /** How much of its reservation a payment needs to be started. */
  paymentMarginMs: number
  /** How long stock is held after a decline, for another try. */
  declinedHoldMs: number
  now: () => Date
  newId: () => string
}>
