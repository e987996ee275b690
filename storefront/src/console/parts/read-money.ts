import type { Money } from '../../api/schema.ts'

/** `18.50` or `18,5` → `{ amountMinor: 1850, currency }`; undefined where it is no amount of this currency. */
export function readMoney(text: string, currency: string): Money | undefined {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(text.trim())
  const [, whole = '', fraction = ''] = match ?? []
  if (!match || fraction.length > digits) return undefined
  return { amountMinor: Number(`${whole}${fraction.padEnd(digits, '0')}`), currency }
}

/** `{ amountMinor: 1850, currency: 'EUR' }` → `18.50`, as a field for amounts begins. */
export function writeMoney({ amountMinor, currency }: Money): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return (amountMinor / 10 ** digits).toFixed(digits)
}
