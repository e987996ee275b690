import {
  type Address,
  conflict,
  type DomainEvent,
  type Money,
  notFound,
  type OrderLine,
  type ServiceError,
  type ShippingLine,
} from '@storefleet/contracts'
import type { StockLine } from '../../stock/stock.ts'

export const orderStatuses = ['pending', 'payment_failed', 'confirmed', 'shipped', 'refunded', 'cancelled'] as const
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
  cancellation: Cancellation | null
  /** When the stock of the paid order was found lost. */
  stockLostAt: Date | null
  createdAt: Date
  updatedAt: Date
}>

/** By which settings an order was priced: they may have changed since. */
export type AppliedPricing = Readonly<{
  marketId: string
  versions: Readonly<{ profile: number; tax: number; shipping: number }>
  vatId: string | null
  isReverseCharge: boolean
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

/** Where the customer authenticates with their bank. */
export type NextAction = Readonly<{ type: 'redirect'; url: string }>

/** One attempt to pay for an order. */
export type Payment = Readonly<{
  id: string
  attempt: number
  /** The idempotency key under which the provider knows this attempt. */
  providerKey: string
  /** The provider's id of a payment method, never a card number. */
  method: string
  status: PaymentStatus
  amount: Money
  nextAction: NextAction | null
  declineCode: string | null
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
  createdAt: Date
}>

export type Shipment = Readonly<{
  id: string
  /** A shipment is `preparing` until its payment is captured: nothing is shipped unpaid. */
  status: 'preparing' | 'shipped' | 'abandoned'
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
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
  confirmed: ['shipped', 'cancelled'],
  shipped: ['refunded'],
  refunded: [],
  cancelled: [],
}

export const canTransitionTo = (order: Order, status: OrderStatus): boolean =>
  nextStatuses[order.status].includes(status)

/** Throws 409 `illegal-order-move`. */
export function transitionTo(order: Order, status: OrderStatus, now: Date): Order {
  if (canTransitionTo(order, status)) return { ...order, status, updatedAt: now }
  throw conflict('illegal-order-move', `A ${wordsFor[order.status]} order cannot become ${wordsFor[status]}`, {
    extra: { orderId: order.id, orderStatus: order.status },
  })
}

/** Also thrown for orders of others: whether they exist is not revealed. */
export const orderNotFound = (): ServiceError => notFound('order-not-found', 'There is no such order')

export const unchanged = (order: Order): Decision => ({ order, events: [], history: [] })

const wordsFor: Record<OrderStatus, string> = {
  pending: 'pending',
  payment_failed: 'not yet paid',
  confirmed: 'confirmed',
  shipped: 'shipped',
  refunded: 'refunded',
  cancelled: 'cancelled',
}
