import { readFileSync } from 'node:fs'
import { findCountry } from '@storefleet/contracts/countries'
import { createValidator } from '@storefleet/http'
import { ConfigError } from '@storefleet/process'
import { type Static, Type } from 'typebox'
import type { TaxRate } from './tax-settings.ts'

const day = Type.String({ format: 'date' })
const strict = { additionalProperties: false }

const TaxRateFile = Type.Object(
  {
    description: Type.String(),
    sources: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
    takenOn: day,
    rates: Type.Record(
      Type.String(),
      Type.Array(Type.Object({ validFrom: day, basisPoints: Type.Integer({ minimum: 0, maximum: 10_000 }) }, strict), {
        minItems: 1,
      }),
    ),
  },
  strict,
)
const taxRateFile = createValidator(TaxRateFile)

const defaultFile = new URL('../../data/tax-rates.json', import.meta.url)

/** What the tax is called where it is not VAT. */
const nameOf: Readonly<Record<string, string>> = { AU: 'GST', NZ: 'GST', JP: 'Consumption tax' }

/** Reads the rates that a new store begins with, once, when the service starts. Throws a `ConfigError` that names what is wrong in the file. */
export function readTaxRates(file: URL = defaultFile): TaxRate[] {
  try {
    return parseTaxRates(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new ConfigError(`The tax rates in ${file.pathname} are not valid: ${(error as Error).message}.`)
  }
}

/** Throws an `Error` that names what is wrong. */
export function parseTaxRates(content: unknown): TaxRate[] {
  if (!taxRateFile.isValid(content)) throw new Error(taxRateFile.lastError())
  for (const [country, rates] of Object.entries(content.rates)) refuseWrongRates(country, rates)
  return Object.entries(content.rates).flatMap(([country, rates]) =>
    rates.map(({ validFrom, basisPoints }) => ({
      country,
      region: null,
      taxClass: 'standard' as const,
      name: nameOf[country] ?? 'VAT',
      percent: String(basisPoints / 100),
      isAdded: false,
      validFrom,
    })),
  )
}

function refuseWrongRates(country: string, rates: Static<typeof TaxRateFile>['rates'][string]) {
  if (!findCountry(country)) throw new Error(`${country} is not a country of ISO 3166-1`)
  for (const [index, { validFrom }] of rates.entries()) {
    const before = rates[index - 1]
    if (before && before.validFrom >= validFrom) throw new Error(`the rates of ${country} are not ordered by validFrom`)
  }
}
