import type { Money } from '@storefleet/contracts'

/** Units of an item that are cancelled, with what they cost after their share of discounts, and the tax of that. */
export type CancelledLine = Readonly<{
  itemId: string
  quantity: number
  amount: Money
  tax: Money
  /** What refunds had given back of them before: it is given back once. Missing where nothing was. */
  refunded?: readonly RefundedEarlier[]
}>

/** `units`: of how many units the refund gave back all. */
export type RefundedEarlier = Readonly<{ refundId: string; amountMinor: number; units: number }>
