import type { Return } from '../../api/schema.ts'
import type { Tone } from '../../ui/order-tone.ts'

type Status = Return['status']
export type ReturnStep = 'approve' | 'refuse' | 'receive' | 'inspect' | 'refund'

/** In the order in which a return goes through them. */
export const returnStatuses = [
  'requested',
  'approved',
  'received',
  'inspected',
  'refunded',
  'refused',
  'cancelled',
] as const satisfies readonly Status[]

/** What staff can do with a return as it is; the API checks it again. */
export const stepsOf: Readonly<Record<Status, readonly ReturnStep[]>> = {
  requested: ['approve', 'refuse'],
  approved: ['receive'],
  received: ['inspect'],
  inspected: ['refund', 'refuse'],
  refunded: [],
  refused: [],
  cancelled: [],
}

/** Whether a status is good news, bad news, or one that waits for staff. */
export function toneOfReturn(status: Status): Tone {
  if (status === 'refused' || status === 'cancelled') return 'bad'
  return stepsOf[status].length > 0 && status !== 'approved' ? 'warn' : 'good'
}

/** The request for the returns that the address of the list asks for. */
export function returnListPath({ status, cursor }: Readonly<Record<string, string | undefined>>): string {
  return `returns?${new URLSearchParams({ limit: '25', ...(status && { status }), ...(cursor && { cursor }) })}`
}
