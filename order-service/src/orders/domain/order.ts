import { type Address, conflict, type DomainEvent, type Money, type OrderLine } from '@storefleet/contracts'

export const orderStatuses = ['pending', 'payment_failed', 'confirmed', 'shipped', 'refunded', 'cancelled'] as const
export type OrderStatus = (typeof orderStatuses)[number]

export type Order = Readonly<{
  id: string
  /** What people say on the phone; see `orderNumber`. */
  number: string
  /** Null for a guest. */
  customerId: string | null
  email: string
  /** Lets its holder read, pay and cancel the order without an account, until it ends. */
  accessToken: string
  access: OrderAccess
  status: OrderStatus
  lines: readonly OrderLine[]
  subtotal: Money
  shipping: Money
  tax: Money
  total: Money
  shippingAddress: Address
  billingAddress: Address | null
  shippingMethod: string
  /** The stock reservation, whose id is the order's, ends then unless the order is confirmed. */
  reservationExpiresAt: Date
  /** No payment is started later: the stock must still be held when the provider has answered. */
  payableUntil: Date
  /** Oldest first; the last is the current attempt. */
  payments: readonly Payment[]
  shipments: readonly Shipment[]
  refunds: readonly Refund[]
  cancellation: Cancellation | null
  /** When it turned out that its stock was gone although it was paid. */
  stockLostAt: Date | null
  createdAt: Date
  updatedAt: Date
}>

/** `-ing`: we have decided it and do not know yet whether the provider has done it. */
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

/** Where the customer goes on to authenticate with their bank. */
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

export type Restock = Readonly<{ variantId: string; quantity: number }>

/** Money on its way back to the customer. Its id is the provider's idempotency key. */
export type Refund = Readonly<{
  id: string
  paymentId: string
  status: 'refunding' | 'refunded' | 'failed'
  amount: Money
  reason: string
  /** Pieces that go back on sale. */
  restock: readonly Restock[]
  createdAt: Date
}>

export type Shipment = Readonly<{
  id: string
  /** A shipment is `preparing` until its payment is captured: nothing leaves unpaid. */
  status: 'preparing' | 'shipped' | 'abandoned'
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  createdAt: Date
}>

/** Which tokens of an order are good: those of its generation. `renewedAt` is when a link was last renewed. */
export type OrderAccess = Readonly<{ generation: number; renewedAt: Date | null }>

export type Cancellation = Readonly<{ id: string; reason: string }>

/** Who did it: a person by role and id, or the service itself. */
export type Doer = Readonly<{ role: 'guest' | 'customer' | 'staff' | 'admin' | 'system'; id: string | null }>
export const theSystem: Doer = { role: 'system', id: null }

export type HistoryEntry = Readonly<{ status: OrderStatus; what: string; detail: string | null; by: Doer; at: Date }>

/** What becomes of the order, what others are told, and what its history says: saved together. */
export type Decision = Readonly<{ order: Order; events: readonly DomainEvent[]; history: readonly HistoryEntry[] }>

/** Every legal move; a move that is not listed is refused. */
const nextStatuses: Record<OrderStatus, readonly OrderStatus[]> = {
  pending: ['confirmed', 'payment_failed', 'cancelled'],
  payment_failed: ['pending', 'cancelled'],
  confirmed: ['shipped', 'cancelled'],
  shipped: ['refunded'],
  refunded: [],
  cancelled: [],
}

export const canBecome = (order: Order, status: OrderStatus): boolean => nextStatuses[order.status].includes(status)

/** Throws 409 `illegal-order-move`. */
export function moveTo(order: Order, status: OrderStatus, now: Date): Order {
  if (canBecome(order, status)) return { ...order, status, updatedAt: now }
  throw conflict('illegal-order-move', `A ${wordsFor[order.status]} order cannot become ${wordsFor[status]}`, {
    extra: { orderId: order.id, orderStatus: order.status },
  })
}

export const unchanged = (order: Order): Decision => ({ order, events: [], history: [] })

const wordsFor: Record<OrderStatus, string> = {
  pending: 'pending',
  payment_failed: 'not yet paid',
  confirmed: 'confirmed',
  shipped: 'shipped',
  refunded: 'refunded',
  cancelled: 'cancelled',
}
