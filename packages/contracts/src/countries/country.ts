import { type CountryData, worldwide } from './country-data.ts'

export type AddressPart = 'line1' | 'city' | 'region' | 'postalCode'

/** How addresses of a country are written. */
export type Country = Readonly<{
  /** ISO 3166-1 alpha-2. */
  code: string
  /** In English. */
  name: string
  /** The parts an address has; the other parts of `Address` are the same everywhere. */
  parts: readonly Readonly<{ part: AddressPart; label: string; isRequired: boolean }>[]
  /** Of a whole postal code, in any case; null where any is taken. Linear, for codes of at most 20 characters. */
  postalCodePattern: string | null
  postalCodeExample: string | null
}>

const names = new Intl.DisplayNames(['en'], { type: 'region' })

const words: Readonly<Record<string, string>> = {
  postal: 'Postal code',
  zip: 'ZIP code',
  pin: 'PIN code',
  do_si: 'Province',
  post_town: 'Town',
}

export function toCountry(code: string, given: CountryData): Country {
  const { fmt = worldwide.fmt, require = worldwide.require, zip, zipex } = given
  const needs = (letter: string) => require.includes(letter)
  const has = (letter: string) => fmt.includes(`%${letter}`) || needs(letter)
  const parts = [
    { part: 'line1' as const, label: 'Address', isRequired: true, isUsed: true },
    { part: 'city' as const, label: labelOf(given.locality_name_type, 'city'), isRequired: needs('C'), isUsed: true },
    {
      part: 'region' as const,
      label: labelOf(given.state_name_type, 'province'),
      isRequired: needs('S') && !needs('C') && !needs('Z'),
      isUsed: has('S'),
    },
    {
      part: 'postalCode' as const,
      label: labelOf(given.zip_name_type, 'postal'),
      isRequired: needs('Z'),
      isUsed: has('Z'),
    },
  ]
  return {
    code,
    name: names.of(code) ?? code,
    parts: parts.filter(({ isUsed }) => isUsed).map(({ isUsed: _, ...part }) => part),
    postalCodePattern: zip === undefined ? null : `^(?:${zip})$`,
    postalCodeExample: zipex?.split(',')[0] ?? null,
  }
}

function labelOf(type: string | undefined, byDefault: string): string {
  const kind = type ?? byDefault
  return words[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('_', ' ')
}
