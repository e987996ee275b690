import type { Address } from '../address.ts'
import { type AddressPart, type Country, toCountry } from './country.ts'
import { readCountryData } from './country-data.ts'
import { isoCountryCodes } from './iso-countries.ts'

export type { Country }
export { isoCountryCodes }

const data = readCountryData(isoCountryCodes)
const byCode = new Map(isoCountryCodes.map((code) => [code, toCountry(code, data.get(code) ?? {})]))
const patterns = new Map(
  [...byCode.values()].map(({ code, postalCodePattern }) => [
    code,
    postalCodePattern === null ? undefined : new RegExp(postalCodePattern, 'i'),
  ]),
)

/** All countries, by code. */
export const countries: readonly Country[] = [...byCode.values()]

/** Undefined for what is not a country. */
export const findCountry = (code: string): Country | undefined => byCode.get(code)

/**
 * What is wrong with an address in its country; nothing for one that is right. `field` is relative to the address.
 * A postal code says which region it is in: the region itself is required only where neither it nor the city is.
 */
export function addressErrors(address: Address): { field: keyof Address; message: string }[] {
  const country = findCountry(address.country)
  if (!country) return [{ field: 'country', message: 'must be a country code of ISO 3166-1, such as GB' }]
  const isGiven = (part: AddressPart) => (address[part] ?? '').trim() !== ''
  const missing = country.parts
    .filter(({ part, isRequired }) => isRequired && !isGiven(part) && !(part === 'region' && isGiven('city')))
    .map(({ part }) => ({ field: part, message: `is required in ${country.name}` }))
  return [...missing, ...postalCodeErrors(country, address.postalCode?.trim() ?? '')]
}

function postalCodeErrors({ code, name, postalCodeExample }: Country, postalCode: string) {
  const pattern = patterns.get(code)
  if (!pattern || postalCode === '' || pattern.test(postalCode)) return []
  return [{ field: 'postalCode' as const, message: `is not a postal code of ${name}, such as ${postalCodeExample}` }]
}
