import type { Money } from '@storefleet/contracts'

/** Money as a reader writes it: 2500 USD is `$25.00`, 2500 JPY is `¥2,500`, 2500 KWD is `KWD 2.500`. Exact for every amount. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(toDecimal(amountMinor, digits)).replaceAll('\u00a0', ' ')
}

// As text, because dividing would round what lies beyond 15 digits.
function toDecimal(amountMinor: number, digits: number): `${number}` {
  const sign = amountMinor < 0 ? '-' : ''
  const figures = String(Math.abs(amountMinor)).padStart(digits + 1, '0')
  const whole = figures.slice(0, figures.length - digits)
  const fraction = figures.slice(figures.length - digits)
  return `${sign}${whole}${digits > 0 ? `.${fraction}` : ''}` as `${number}`
}
