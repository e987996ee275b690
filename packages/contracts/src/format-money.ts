import type { Money } from './money.ts'

/**
 * Returns money as text for a reader: 2500 USD is `$25.00`, 2500 JPY is `¥2,500`, 2500 KWD is `KWD 2.500`, and 2500 EUR in `de-DE` is
 * `25,00 €`. Exact for every amount.
 */
export function formatMoney({ amountMinor, currency }: Money, locale = 'en-US'): string {
  const { format, digits } = formatOf(currency, locale)
  return format.format(formatMinor(amountMinor, digits)).replace(/[\u00a0\u202f]/g, ' ')
}

/** Digits after the decimal point that amounts of the currency have: 2 for USD, 0 for JPY (ISO 4217). */
export const fractionDigitsOf = (currency: string): number => formatOf(currency, 'en-US').digits

/** Returns an amount in minor units as a decimal number: 1250 with 2 digits is `'12.50'`. */
export function formatMinor(amountMinor: number, digits: number): `${number}` {
  // As text, because dividing would round what lies beyond 15 digits.
  const sign = amountMinor < 0 ? '-' : ''
  const figures = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  const fraction = figures.slice(figures.length - digits)
  return `${sign}${whole}${digits > 0 ? `.${fraction}` : ''}` as `${number}`
}

/**
 * Returns the amount of another currency that has the same number for a reader: 1250 USD (12.50) is 1250 EUR (12.50), 13 JPY and
 * 12500 KWD. Rounded half up, because it is not negative.
 */
export function inOtherDigits(amountMinor: number, from: string, to: string): number {
  const digits = fractionDigitsOf(to) - fractionDigitsOf(from)
  const factor = 10n ** BigInt(Math.abs(digits))
  const amount = BigInt(amountMinor)
  return Number(digits >= 0 ? amount * factor : (amount + factor / 2n) / factor)
}

type CurrencyFormat = { format: Intl.NumberFormat; digits: number }

/** Made once a currency and locale: making one takes a thousand times as long as using it. */
const formats = new Map<string, CurrencyFormat>()

function formatOf(currency: string, locale: string): CurrencyFormat {
  const name = `${locale} ${currency}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const made = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 2 }
  formats.set(name, made)
  return made
}
