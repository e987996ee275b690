import type { Order } from '../api/schema.ts'

/** Whether a status is good news, bad news, or one that waits. */
export function toneOf(status: Order['status']): string {
  if (status === 'payment_failed' || status === 'cancelled') return 'bad'
  return status === 'pending' ? 'warn' : 'good'
}
