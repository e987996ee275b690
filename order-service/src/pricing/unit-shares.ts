import { scaled } from './rounding.ts'

/**
 * Returns the share that `units` have in an amount of `quantity` units, of which `before` have had theirs: the shares of all units
 * are the amount exactly, in parts of any size.
 */
export function shareOfUnits(amountMinor: number, quantity: number, before: number, units: number): number {
  const upTo = (count: number) => scaled(count, amountMinor, quantity)
  return upTo(before + units) - upTo(before)
}

/**
 * Returns the share of `units` that are cancelled after `before` others: they are the last of the item, as those that are shipped are its
 * first, so that what is shipped and what is cancelled are the amount exactly.
 */
export const shareOfCancelled = (amountMinor: number, quantity: number, before: number, units: number): number =>
  shareOfUnits(amountMinor, quantity, quantity - before - units, units)
