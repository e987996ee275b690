/** Formats of VAT identification numbers in the EU, without the country's prefix. Source: VIES FAQ of the European Commission, Q11. */
const formats: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GR: /^\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{12}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
}

/** Greece writes its numbers with EL. */
const prefixes: Readonly<Record<string, string>> = { GR: 'EL' }

/** What the ids of a member state begin with. */
export const vatPrefixOf = (country: string): string => prefixes[country] ?? country

export const isInEu = (country: string): boolean => Object.hasOwn(formats, country)

export type VatId = Readonly<{ country: string; number: string }>

/**
 * Reads a VAT id of a member state of the EU, such as `DE 123 456 789`. Returns undefined where its form is not that of any.
 * `country` is ISO 3166-1, `number` has no prefix. The form alone does not show that the number was given out.
 */
export function readVatId(text: string): VatId | undefined {
  const compact = text.replaceAll(/[\s.-]/g, '').toUpperCase()
  const prefix = compact.slice(0, 2)
  const country = Object.keys(formats).find((code) => vatPrefixOf(code) === prefix)
  const number = compact.slice(2)
  return country !== undefined && formats[country]?.test(number) ? { country, number } : undefined
}
