import { money } from '../../pricing/money.ts'
import type { Order, Payment, PaymentStatus } from './order.ts'
import type { PaymentInstructions } from './payment-instructions.ts'

const providerKeyOf = (orderId: string, attempt: number): string => (attempt === 1 ? orderId : `${orderId}:${attempt}`)

export function newPayment(order: Pick<Order, 'id' | 'total'>, input: NewPayment, now: Date): Payment {
  return {
    id: input.id,
    attempt: input.attempt,
    providerKey: providerKeyOf(order.id, input.attempt),
    provider: input.provider,
    reference: null,
    method: input.method,
    methodName: input.methodName ?? null,
    status: 'authorizing',
    amount: order.total,
    captured: money(0, order.total.currency),
    release: null,
    returnUrl: input.returnUrl ?? null,
    nextAction: null,
    declineCode: null,
    expiresAt: null,
    expiryToldAt: null,
    remindedAt: null,
    instructions: input.instructions ?? null,
    disputes: [],
    receipts: [],
    createdAt: now,
  }
}

export type PaymentChoice = Readonly<{
  method: string
  methodName?: string | undefined
  provider: string
  /** Where the customer's browser returns to from the provider. */
  returnUrl?: string | undefined
  instructions?: PaymentInstructions | undefined
}>

type NewPayment = PaymentChoice & { id: string; attempt: number }

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

/** The payment when the order no longer needs it: to be voided, unless there is nothing to void, or staff took a part of it. */
export function startVoid(payment: Payment): Payment {
  if (takesNoMoney.includes(payment.status)) return payment
  if (isPromised(payment) && payment.captured.amountMinor > 0) return paidUp(payment)
  return { ...payment, status: 'voiding', nextAction: null }
}

/** A payment that waits for no more money. */
export const paidUp = (payment: Payment): Payment => ({ ...payment, status: 'captured', expiresAt: null })

/** Whether a payment in this status charges the customer: at most one attempt of an order does. */
export const isCharge = (status: PaymentStatus): boolean =>
  status === 'authorized' || status === 'capturing' || status === 'captured'

/** The provider of payments that staff see to. Its name is kept in each of them. */
export const manualProvider = 'manual'

/** Whether the customer has promised to pay and the money is not there yet: the order is confirmed all the same. */
export const isPromised = ({ provider, status }: Payment): boolean =>
  provider === manualProvider && status === 'authorized'
