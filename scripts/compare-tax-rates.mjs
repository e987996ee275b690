// Compares the standard tax rates of countries that a shop uses with those of another source, on one day.
// node scripts/compare-tax-rates.mjs THEIRS [OURS] [--day=YYYY-MM-DD]
// Each file is a CSV of `country,percent[,validFrom]`, a file such as order-service/data/tax-rates.json (OURS without an argument), or what
// `GET /api/v1/store/tax` returns. Exit 1 where they differ, 2 where a file cannot be read.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const always = '0001-01-01'

/** Returns the standard rates of whole countries in a file: its content is JSON of either kind, or CSV. Throws an `Error` that says what is wrong. */
export function readRates(text) {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  const rates = trimmed.startsWith('{') ? ratesOfJson(JSON.parse(trimmed)) : ratesOfCsv(trimmed)
  for (const { country, percent, validFrom } of rates) {
    if (!/^[A-Z]{2}$/.test(country)) throw new Error(`"${country}" is no country code of ISO 3166-1`)
    if (!(percent >= 0 && percent <= 100)) throw new Error(`${country} has no percentage`)
    if (!/^\d{4}-\d\d-\d\d$/.test(validFrom))
      throw new Error(`${country} has a rate from "${validFrom}", which is no day`)
  }
  if (rates.length === 0) throw new Error('it has no rates')
  return rates
}

function ratesOfJson({ rates }) {
  if (Array.isArray(rates)) {
    return rates
      .filter(({ region, taxClass }) => region === null && taxClass === 'standard')
      .map(({ country, percent, validFrom }) => ({ country, percent: Number(percent), validFrom }))
  }
  return Object.entries(rates ?? {}).flatMap(([country, ofCountry]) =>
    ofCountry.map(({ validFrom, basisPoints }) => ({ country, percent: basisPoints / 100, validFrom })),
  )
}

function ratesOfCsv(text) {
  const rows = text.split(/\r?\n/).map((line) => line.split(/[,;\t]/).map((cell) => cell.trim()))
  const withoutHead = /^country$/i.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows
  return withoutHead
    .filter(([country]) => country)
    .map(([country, percent, validFrom]) => ({
      country,
      percent: percent ? Number(percent) : Number.NaN,
      validFrom: validFrom || always,
    }))
}

/** By country, what applies on a day. */
function ratesOn(rates, day) {
  const latest = new Map()
  for (const rate of rates) {
    const known = latest.get(rate.country)
    if (rate.validFrom <= day && (!known || known.validFrom <= rate.validFrom)) latest.set(rate.country, rate)
  }
  return latest
}

/** Returns a sentence for each difference: on the day, and of changes that are announced for later. */
export function differences(ours, theirs, day) {
  const [ourRates, theirRates] = [ratesOn(ours, day), ratesOn(theirs, day)]
  const countries = [...new Set([...ourRates.keys(), ...theirRates.keys()])].toSorted()
  const now = countries.flatMap((country) => {
    const [our, their] = [ourRates.get(country)?.percent, theirRates.get(country)?.percent]
    if (our === their) return []
    if (our === undefined) return [`${country}: ${their} % there, no rate here`]
    if (their === undefined) return [`${country}: ${our} % here, not in the other file`]
    return [`${country}: ${our} % here, ${their} % there`]
  })
  const later = theirs
    .filter(({ validFrom }) => validFrom > day)
    .filter(({ country, percent, validFrom }) => ratesOn(ours, validFrom).get(country)?.percent !== percent)
    .map(({ country, percent, validFrom }) => `${country}: ${percent} % there from ${validFrom}, not known here`)
  return [...now, ...later]
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { day: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
  })
  const [theirs, ours = fileURLToPath(new URL('../order-service/data/tax-rates.json', import.meta.url))] = positionals
  if (!theirs) throw new Error('name a file: node scripts/compare-tax-rates.mjs THEIRS [OURS] [--day=YYYY-MM-DD]')
  const read = (path) => {
    try {
      return readRates(readFileSync(path, 'utf8'))
    } catch (error) {
      throw new Error(`${path}: ${error.message}`)
    }
  }
  const found = differences(read(ours), read(theirs), values.day)
  console.log(found.length === 0 ? `No difference on ${values.day}` : found.join('\n'))
  return found.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
}
