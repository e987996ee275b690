import type { Address, Country } from '../api/schema.ts'

type Values = Readonly<Record<string, string>>

/** The address that is filled in. Fields that the country does not have, or that are empty, are left out. */
export function addressOf(values: Values, country: Country | undefined): Address {
  const names = ['line2', ...(country?.fields.map(({ name }) => name) ?? [])].filter((name) => values[name])
  const fields = Object.fromEntries(names.map((name) => [name, values[name]]))
  return { name: values.name ?? '', line1: '', ...fields, country: country?.code ?? '' }
}
