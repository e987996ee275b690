import type { Money } from './money.ts'

/** Returns money as text for a reader: 2500 USD is `$25.00`, 2500 JPY is `¥2,500`, 2500 KWD is `KWD 2.500`. Exact for every amount. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const { format, digits } = formatOf(currency)
  return format.format(formatMinor(amountMinor, digits)).replaceAll('\u00a0', ' ')
}

/** Digits after the decimal point that amounts of the currency have: 2 for USD, 0 for JPY (ISO 4217). */
export const fractionDigitsOf = (currency: string): number => formatOf(currency).digits

/** Returns an amount in minor units as a decimal number: 1250 with 2 digits is `'12.50'`. */
export function formatMinor(amountMinor: number, digits: number): `${number}` {
  // As text, because dividing would round what lies beyond 15 digits.
  const sign = amountMinor < 0 ? '-' : ''
  const figures = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  const fraction = figures.slice(figures.length - digits)
  return `${sign}${whole}${digits > 0 ? `.${fraction}` : ''}` as `${number}`
}

type CurrencyFormat = { format: Intl.NumberFormat; digits: number }

/** Made once a currency: making one takes a thousand times as long as using it. */
const formats = new Map<string, CurrencyFormat>()

function formatOf(currency: string): CurrencyFormat {
  const known = formats.get(currency)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency })
  const made = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 2 }
  formats.set(currency, made)
  return made
}
