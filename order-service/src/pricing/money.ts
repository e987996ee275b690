import { type Money, unprocessable } from '@storefleet/contracts'

export const money = (amountMinor: number, currency: string): Money => ({ amountMinor, currency })

/** Adds amounts of one currency. Throws 422 `amount-too-large` when the sum is not an exact integer. */
export function addMoney(currency: string, amounts: readonly Money[]): Money {
  let sum = 0n
  for (const amount of amounts) sum += BigInt(amountIn(currency, amount))
  return money(exact(sum), currency)
}

/** The result is not negative: the caller subtracts a part. */
export const subtractMoney = (whole: Money, part: Money): Money =>
  money(whole.amountMinor - amountIn(whole.currency, part), whole.currency)

/** Throws 422 `amount-too-large` when the product is not an exact integer. */
export const multiplyMoney = (unit: Money, quantity: number): Money =>
  money(exact(BigInt(unit.amountMinor) * BigInt(quantity)), unit.currency)

function amountIn(currency: string, amount: Money): number {
  if (amount.currency === currency) return amount.amountMinor
  throw new Error(`An amount in ${amount.currency} cannot be added to one in ${currency}`)
}

function exact(amountMinor: bigint): number {
  if (amountMinor > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw tooLarge()
  }
  return Number(amountMinor)
}

const tooLarge = () => unprocessable('amount-too-large', 'The total of the order is too large: order fewer units')

/** A quarter of what is exact: tax and shipping come on top. */
const largestSubtotal = BigInt(Number.MAX_SAFE_INTEGER) / 4n

/** Throws 422 `amount-too-large` where amounts times their quantities are more than can be computed with exactly. */
export function refuseTooLarge(amounts: readonly (readonly [amountMinor: number, quantity: number])[]): void {
  let sum = 0n
  for (const [amountMinor, quantity] of amounts) sum += BigInt(amountMinor) * BigInt(quantity)
  if (sum > largestSubtotal) throw tooLarge()
}
