import {
  type Address,
  conflict,
  type DomainEvent,
  type Money,
  notFound,
  type OrderLine,
  type RefundLine,
  type RefundShipping,
  type ServiceError,
  type ShippingLine,
} from '@storefleet/contracts'
import type { StockLine } from '../../stock/stock.ts'
import type { AppliedPricing } from './applied-pricing.ts'
import type { CancelledLine } from './cancelled-line.ts'
import type { Consent } from './consent.ts'
import type { Dispute } from './dispute.ts'
import type { PaymentInstructions } from './payment-instructions.ts'
import type { Receipt } from './receipt.ts'

export const orderStatuses = [
  'pending',
  'payment_failed',
  'confirmed',
  'partially_shipped',
  'shipped',
  'refunded',
  'cancelled',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

export type Order = Readonly<{
  id: string
  /** The number that customers and staff use; see `orderNumber`. */
  number: string
  /** Null for a guest. */
  customerId: string | null
  email: string
  /** Allows its holder to read, pay and cancel the order without an account, until it expires. */
  accessToken: string
  access: OrderAccess
  status: OrderStatus
  lines: readonly OrderLine[]
  subtotal: Money
  /** Of the lines and of shipping together. */
  discount: Money
  /** Before its discounts. */
  shipping: Money
  tax: Money
  total: Money
  /** Whether the tax is contained in the other amounts. */
  pricesIncludeTax: boolean
  /** Null where nothing is sent, and in orders of early versions. */
  shippingLine: ShippingLine | null
  /** Null in orders of early versions, whose tax is one sum. */
  appliedPricing: AppliedPricing | null
  /** What the customer wrote for the parcel. */
  note: string | null
  /** What the customer agreed to when they ordered. */
  consents: readonly Consent[]
  /** BCP 47: in which the customer is written to. Null in orders of early versions: that of the store. */
  locale: string | null
  shippingAddress: Address
  billingAddress: Address | null
  shippingMethod: string
  /** The stock reservation, whose id is the order's, ends then unless the order is confirmed. */
  reservationExpiresAt: Date
  /** No payment is started later: the stock must still be held when the provider responds. */
  payableUntil: Date
  /** Oldest first; the last is the current attempt. */
  payments: readonly Payment[]
  shipments: readonly Shipment[]
  refunds: readonly Refund[]
  /** Parts that were cancelled before they were shipped, oldest first. */
  cancellations: readonly PartCancellation[]
  cancellation: Cancellation | null
  /** When the stock of the paid order was found lost. */
  stockLostAt: Date | null
  createdAt: Date
  updatedAt: Date
}>

/** `-ing`: recorded here, and not yet known whether the provider has done it. */
export const paymentStatuses = [
  'authorizing',
  'requires_action',
  'authorized',
  'declined',
  'capturing',
  'captured',
  'voiding',
  'voided',
] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/**
 * How the customer goes on with a payment: at the page of their bank, or in the shop's own page, which confirms the payment with the
 * provider's client library and this secret.
 */
export type NextAction =
  | Readonly<{ type: 'redirect'; url: string }>
  | Readonly<{ type: 'confirm'; clientSecret: string }>

/** One attempt to pay for an order. */
export type Payment = Readonly<{
  id: string
  attempt: number
  /** The name of the provider that has it. */
  provider: string
  /** The idempotency key under which the provider knows this attempt. */
  providerKey: string
  /** The provider's own id of it, once it is known. */
  reference: string | null
  /** The provider's id of a payment method, never a card number. */
  method: string
  /** What the customer was shown as the method; null where it is not known. */
  methodName: string | null
  status: PaymentStatus
  amount: Money
  /** What of it was captured. */
  captured: Money
  /** Whether the provider is to give up, or has given up, what is authorised and not captured; null: neither. */
  release: 'releasing' | 'released' | null
  /** Where the customer's browser returns to from the provider; null: to the order. */
  returnUrl: string | null
  nextAction: NextAction | null
  declineCode: string | null
  /** When the authorisation ends by itself; null where it is not authorised or the provider does not say. */
  expiresAt: Date | null
  /** When staff were told that it is about to end. */
  expiryToldAt: Date | null
  /** When the customer was reminded of it. */
  remindedAt: Date | null
  /** How the customer pays where staff see to it. */
  instructions: PaymentInstructions | null
  /** What the customer's bank has disputed. */
  disputes: readonly Dispute[]
  /** What staff recorded of its money; empty where a provider takes it. */
  receipts: readonly Receipt[]
  createdAt: Date
}>

/** A refund of a payment. Its id is the provider's idempotency key. */
export type Refund = Readonly<{
  id: string
  paymentId: string
  status: 'refunding' | 'refunded' | 'failed'
  amount: Money
  reason: string
  /** Units that are for sale again. */
  restock: readonly StockLine[]
  /** What of each item it gives back. Null in refunds of early versions, and of a payment that does not pay for the order. */
  lines: readonly RefundLine[] | null
  shipping: RefundShipping | null
  /** The return whose units it gives back; null where none came back, or staff say so by `restock` alone. */
  returnId: string | null
  /** Whether it gives back what an earlier refund of cancelled units should have. The first has the id of the cancellation instead. */
  isForCancelled: boolean
  createdAt: Date
}>

/** Units of an item, which is known by its place in the order: see `itemIdOf`. */
export type ItemQuantity = Readonly<{ itemId: string; quantity: number }>

/** A parcel. */
export type Shipment = Readonly<{
  id: string
  /** A shipment is `preparing` until its payment is captured: nothing is shipped unpaid. One that is cancelled is `abandoned`. */
  status: 'preparing' | 'shipped' | 'abandoned'
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  lines: readonly ItemQuantity[]
  /** What is captured for it. Null where everything was captured before. */
  capture: ShipmentCapture | null
  createdAt: Date
  shippedAt: Date | null
  deliveredAt: Date | null
  cancelledAt: Date | null
}>

/** `isFinal`: nothing is captured afterwards. */
export type ShipmentCapture = Readonly<{ amount: Money; isFinal: boolean }>

/** Units that were cancelled before they were shipped. `amount` is what they cost, with their share of discounts and `tax`. */
export type PartCancellation = Readonly<{
  id: string
  lines: readonly CancelledLine[]
  amount: Money
  tax: Money
  reason: string
  createdAt: Date
}>

/** Which tokens of an order are good: those of its generation. `renewedAt` is when a link was last renewed. */
type OrderAccess = Readonly<{ generation: number; renewedAt: Date | null }>

type Cancellation = Readonly<{ id: string; reason: string }>

/** The actor of a history entry: a person by role and id, or the service itself. */
export type HistoryActor = Readonly<{ role: 'guest' | 'customer' | 'staff' | 'admin' | 'system'; id: string | null }>
export const systemActor: HistoryActor = { role: 'system', id: null }

export type HistoryEntry = Readonly<{
  status: OrderStatus
  what: string
  detail: string | null
  by: HistoryActor
  at: Date
}>

/** The new state of the order, the events to publish and the history entries: saved in one transaction. */
export type Decision = Readonly<{ order: Order; events: readonly DomainEvent[]; history: readonly HistoryEntry[] }>

/** Every allowed transition; one that is not listed is refused. */
const nextStatuses: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['confirmed', 'payment_failed', 'cancelled'],
  payment_failed: ['pending', 'cancelled'],
  confirmed: ['partially_shipped', 'shipped', 'cancelled'],
  // A parcel that is cancelled takes the order back.
  partially_shipped: ['shipped', 'confirmed'],
  shipped: ['partially_shipped', 'confirmed', 'refunded'],
  refunded: [],
  cancelled: [],
}

export const canTransitionTo = (order: Order, status: OrderStatus): boolean =>
  nextStatuses[order.status].includes(status)

/** Throws 409 `illegal-order-move`. */
export function transitionTo(order: Order, status: OrderStatus, now: Date): Order {
  if (canTransitionTo(order, status)) return { ...order, status, updatedAt: now }
  throw conflict('illegal-order-move', `A ${wordsFor(order.status)} order cannot become ${wordsFor(status)}`, {
    extra: { orderId: order.id, orderStatus: order.status },
  })
}

/** Also thrown for orders of others: whether they exist is not revealed. */
export const orderNotFound = (): ServiceError => notFound('order-not-found', 'There is no such order')

export const unchanged = (order: Order): Decision => ({ order, events: [], history: [] })

const wordsFor = (status: OrderStatus): string =>
  status === 'payment_failed' ? 'not yet paid' : status.replace('_', ' ')
