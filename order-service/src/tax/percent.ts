import { Type } from 'typebox'

/** A rate such as `19` or `8.875`, of at most three decimals. */
export const Percent = Type.String({
  pattern: '^\\d{1,2}(\\.\\d{1,3})?$|^100$',
  maxLength: 6,
  description: 'A decimal of at most three places, such as `19` or `8.875`',
  examples: ['19'],
})

/** What a rate of 100 % is in thousandths of a percent. */
export const wholeMillipercent = 100_000

/** `8.875` → 8875 thousandths of a percent, an integer. The text is a `Percent`. */
export function millipercentOf(percent: string): number {
  const [whole = '0', decimals = ''] = percent.split('.')
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'))
}
