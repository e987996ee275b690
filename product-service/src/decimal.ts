/** Digits after the point that the currency has: 2 for USD, 0 for JPY (ISO 4217). */
export const fractionDigitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** `'12.5'` with 2 digits → 1250, without a float in between. Undefined for anything that is not such an amount. */
export function parseMinor(text: string, fractionDigits: number): number | undefined {
  const match = /^(\d{1,13})(?:\.(\d*))?$/.exec(text)
  if (match === null) return undefined
  const [, whole = '', fraction = ''] = match
  let end = fraction.length
  while (fraction[end - 1] === '0') end--
  const significant = fraction.slice(0, end)
  if (significant.length > fractionDigits) return undefined
  const minor = Number(whole + significant.padEnd(fractionDigits, '0'))
  return Number.isSafeInteger(minor) ? minor : undefined
}

/** 1250 with 2 digits → `'12.50'`. */
export function formatMinor(minor: number, fractionDigits: number): string {
  if (fractionDigits === 0) return String(minor)
  const digits = String(minor).padStart(fractionDigits + 1, '0')
  return `${digits.slice(0, -fractionDigits)}.${digits.slice(-fractionDigits)}`
}
