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
