import { scaled } from './rounding.ts'

export type PaidTotals = Readonly<{ totalMinor: number; taxMinor: number }>

/**
 * Returns how much of a refund is tax. The tax refunded so far is always that share of the tax which the refunded amount is of the
 * total, rounded half up: in any order of refunds, once all is refunded, so is exactly all tax.
 */
export function refundedTax(paid: PaidTotals, refundedBeforeMinor: number, refundMinor: number): number {
  const upTo = (amountMinor: number) =>
    paid.totalMinor === 0 ? 0 : scaled(amountMinor, paid.taxMinor, paid.totalMinor)
  return upTo(refundedBeforeMinor + refundMinor) - upTo(refundedBeforeMinor)
}
