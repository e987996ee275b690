import type { Order, Payment, PaymentStatus } from './order.ts'

const providerKeyOf = (orderId: string, attempt: number): string => (attempt === 1 ? orderId : `${orderId}:${attempt}`)

export function newPayment(order: Pick<Order, 'id' | 'total'>, input: NewPayment, now: Date): Payment {
  return {
    id: input.id,
    attempt: input.attempt,
    providerKey: providerKeyOf(order.id, input.attempt),
    method: input.method,
    status: 'authorizing',
    amount: order.total,
    nextAction: null,
    declineCode: null,
    createdAt: now,
  }
}

type NewPayment = { id: string; attempt: number; method: string }

export function currentPayment(order: Order): Payment {
  const payment = order.payments.at(-1)
  if (!payment) throw new Error(`Order ${order.id} has no payment`)
  return payment
}

/** The order with one of its payments changed. */
export const withPayment = (order: Order, changed: Payment, now: Date): Order => ({
  ...order,
  payments: order.payments.map((payment) => (payment.id === changed.id ? changed : payment)),
  updatedAt: now,
})

const takesNoMoney: readonly PaymentStatus[] = ['declined', 'captured', 'voiding', 'voided']

/** The payment when the order no longer needs it: to be voided, unless there is nothing to void. */
export const startVoid = (payment: Payment): Payment =>
  takesNoMoney.includes(payment.status) ? payment : { ...payment, status: 'voiding', nextAction: null }

/** Whether a payment in this status charges the customer: at most one attempt of an order does. */
export const isCharge = (status: PaymentStatus): boolean =>
  status === 'authorized' || status === 'capturing' || status === 'captured'
