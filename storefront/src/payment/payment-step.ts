import type { Order } from '../api/schema.ts'

/** What an order needs of its customer to be paid. */
export type PaymentStep =
  /** A way to pay is chosen, and tried. */
  | Readonly<{ do: 'choose' }>
  | Readonly<{ do: 'go-to-bank'; url: string }>
  | Readonly<{ do: 'confirm'; clientSecret: string }>
  /** The provider has not responded yet. */
  | Readonly<{ do: 'wait' }>
  | Readonly<{ do: 'nothing' }>

type Unpaid = Pick<Order, 'status' | 'nextAction' | 'payableUntil'> & { payment: Pick<Order['payment'], 'provider'> }

/** Returns the next step of the payment. Where a provider wants its own library for a confirmation, another way is chosen: pages load none. */
export function paymentStepOf({ status, nextAction, payableUntil, payment }: Unpaid): PaymentStep {
  if (payableUntil === null) return { do: 'nothing' }
  if (status === 'payment_failed') return { do: 'choose' }
  if (status !== 'pending') return { do: 'nothing' }
  if (nextAction === null) return { do: 'wait' }
  if (nextAction.type === 'redirect') return { do: 'go-to-bank', url: nextAction.url }
  return payment.provider === 'sandbox' ? { do: 'confirm', clientSecret: nextAction.clientSecret } : { do: 'choose' }
}
