export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** `amount × numerator ÷ denominator`, rounded half away from zero: exact for products of any size. */
export function scaled(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  const half = product < 0n ? -divisor : divisor
  return Number((2n * product + half) / (2n * divisor))
}

/**
 * Splits an amount in proportion to the weights, which are not negative, so that the parts sum to it: each gets its share rounded
 * down, and the units left over go to the largest remainders, the earlier of equal ones first. Without any weight, the first
 * part gets all.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  if (amount < 0) return allocate(-amount, weights).map((part) => (part === 0 ? 0 : -part))
  const total = weights.reduce((added, weight) => added + BigInt(weight), 0n)
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : 0))
  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight)
    return { index, units: Number(product / total), remainder: product % total }
  })
  const left = amount - sum(shares.map(({ units }) => units))
  const byRemainder = shares.toSorted(
    (one, other) => Number(other.remainder - one.remainder) || one.index - other.index,
  )
  for (const share of byRemainder.slice(0, left)) share.units += 1
  return shares.map(({ units }) => units)
}
