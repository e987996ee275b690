import type { Order } from '../api/schema.ts'

/** Whether something may still happen to the order: it is paid in another tab, its parcel arrives, it comes back. */
export const isMoving = ({ status }: Pick<Order, 'status'>): boolean => !['refunded', 'cancelled'].includes(status)

const firstMs = 1_000
const longestMs = 30_000

/** How long to wait before the order is asked for again, in milliseconds: short at first, when a payment is under way. */
export const nextAskMs = (count: number): number => Math.min(firstMs * 1.5 ** count, longestMs)
