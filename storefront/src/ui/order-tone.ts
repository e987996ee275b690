import type { Order } from '../api/schema.ts'

/** Good news, bad news, or something that waits. */
export type Tone = 'good' | 'warn' | 'bad'

/** Which of them the status of an order is. */
export function toneOf(status: Order['status']): Tone {
  if (status === 'payment_failed' || status === 'cancelled') return 'bad'
  return status === 'pending' ? 'warn' : 'good'
}
