import { allocate, sum } from './rounding.ts'

/**
 * Splits a refund among the parts that a price is made of, such as lines, or the net price and its taxes. What is refunded so far is always
 * split as the whole is, by largest remainder; no part is less than 0 or more than what is left of it. So in any order of refunds, once all
 * is refunded, so is exactly every part. All amounts are in minor units; `refundMinor` is at most what is left of the whole.
 */
export function refundShares(whole: readonly number[], refunded: readonly number[], refundMinor: number): number[] {
  const target = allocate(sum(refunded) + refundMinor, whole)
  // A share by largest remainder may fall by a unit while the whole grows: what a part has it keeps, and others wait for theirs.
  const wanted = target.map((amount, index) => Math.max(0, amount - (refunded[index] ?? 0)))
  const surplus = allocate(sum(wanted) - refundMinor, wanted)
  return wanted.map((amount, index) => amount - (surplus[index] ?? 0))
}

type Line = Readonly<{ totalMinor: number; units: number }>

/**
 * Returns what units of a line cost, in minor units: their share of what is left of it. The last units get everything that is left, so that nothing
 * remains of a line of which every unit is refunded.
 */
export const refundOfUnits = (left: Line, units: number): number => {
  if (units === left.units) return left.totalMinor
  const [share = 0] = allocate(left.totalMinor, [units, left.units - units])
  return share
}
