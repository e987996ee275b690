import { type FieldError, unprocessable } from '@storefleet/contracts'
import { addressErrors, findCountry } from '@storefleet/contracts/countries'
import { regionKey } from '../tax/place.ts'
import { isInEu, readVatId } from '../tax/vat-id.ts'
import type { SettingsBodies, SettingsKind } from './commercial-settings.ts'

type Checks = { [Kind in SettingsKind]: (body: SettingsBodies[Kind]) => FieldError[] }

/** What a schema cannot say. Throws 422 `invalid-settings`, naming every field. */
export function checkSettings<Kind extends SettingsKind>(kind: Kind, body: SettingsBodies[Kind]): void {
  const fields = checks[kind](body)
  const [first] = fields
  if (first) throw unprocessable('invalid-settings', `${first.field} ${first.message}`, { fields })
}

const checks: Checks = {
  profile({ markets, address, locale, timeZone, currency, vatId }) {
    return [
      ...(address ? addressErrors(address).map((error) => ({ ...error, field: `address.${error.field}` })) : []),
      ...failed('locale', !isLocale(locale), 'must be a language tag such as de-DE'),
      ...failed('timeZone', !isTimeZone(timeZone), 'must be a time zone such as Europe/Berlin'),
      ...failed('currency', !Intl.supportedValuesOf('currency').includes(currency), 'must be a currency of ISO 4217'),
      ...failed(
        'vatId',
        vatId !== null && address !== null && isInEu(address.country) && !readVatId(vatId),
        'is not a VAT id of the EU',
      ),
      ...repeated(
        'markets',
        markets.map(({ id }) => id),
      ),
      ...markets.flatMap(({ countries }, index) => unknownCountries(`markets.${index}.countries`, countries)),
      ...repeated(
        'markets',
        markets.flatMap(({ countries }) => (countries.length === 0 ? ['the rest'] : countries)),
      ),
    ]
  },
  returns: () => [],
  legal: () => [],
  tax({ rates }) {
    return rates
      .flatMap((rate, index) => [
        ...unknownCountries(`rates.${index}.country`, [rate.country]),
        ...failed(`rates.${index}.isAdded`, rate.isAdded && rate.region === null, 'needs a region'),
      ])
      .concat(
        repeated(
          'rates',
          rates.map(({ country, region, taxClass, name, validFrom }) =>
            [country, region, taxClass, name, validFrom].join(' '),
          ),
        ),
      )
  },
  checkout({ bankAccount, manualMethods }) {
    const isToBank = ({ id }: { id: string }) => id === 'bank-transfer'
    return [
      ...repeated(
        'manualMethods',
        manualMethods.map(({ id }) => id),
      ),
      ...failed('bankAccount', bankAccount === null && manualMethods.some(isToBank), 'is needed for bank-transfer'),
      ...manualMethods.flatMap(({ remindAfterDays, cancelAfterDays }, index) =>
        failed(
          `manualMethods.${index}.remindAfterDays`,
          (remindAfterDays ?? 0) >= (cancelAfterDays ?? 366),
          'must be less than cancelAfterDays',
        ),
      ),
      ...manualMethods.flatMap(({ countries }, index) =>
        unknownCountries(`manualMethods.${index}.countries`, countries),
      ),
    ]
  },
  documents({ invoicePrefix, creditNotePrefix }) {
    const isSame = invoicePrefix === creditNotePrefix
    return failed('creditNotePrefix', isSame, 'must differ from that of invoices')
  },
  shipping({ zones }) {
    return [
      ...repeated(
        'zones',
        zones.map(({ id }) => id),
      ),
      ...repeated(
        'zones',
        zones.flatMap(({ places }) => (places.length === 0 ? ['the rest'] : placeNames(places))),
      ),
      ...zones.flatMap(({ places, methods }, zone) => [
        ...unknownCountries(
          `zones.${zone}.places`,
          places.map(({ country }) => country),
        ),
        ...repeated(
          `zones.${zone}.methods`,
          methods.map(({ id }) => id),
        ),
        ...methods.flatMap(({ rates, minDays, maxDays }, method) => {
          const field = `zones.${zone}.methods.${method}`
          return [
            ...failed(`${field}.rates`, rates[0]?.from !== 0, 'must begin at 0'),
            ...failed(`${field}.rates`, !isAscending(rates.map(({ from }) => from)), 'must be in the order of from'),
            ...failed(`${field}.maxDays`, maxDays < minDays, 'must not be less than minDays'),
          ]
        }),
      ]),
    ]
  },
}

const failed = (field: string, isFailed: boolean, message: string): FieldError[] =>
  isFailed ? [{ field, message }] : []

/** Names the first value that is there twice. */
function repeated(field: string, values: readonly string[]): FieldError[] {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) return [{ field, message: `names ${value} twice` }]
    seen.add(value)
  }
  return []
}

const placeNames = (places: readonly { country: string; regions: readonly string[] }[]) =>
  places.flatMap(({ country, regions }) =>
    regions.length === 0 ? [country] : regions.map((region) => `${country} ${regionKey(region)}`),
  )

const unknownCountries = (field: string, codes: readonly string[]): FieldError[] => {
  const unknown = codes.find((code) => !findCountry(code))
  return failed(field, unknown !== undefined, `names ${unknown}, which is no country of ISO 3166-1`)
}

const isAscending = (values: readonly number[]) => values.every((value, index) => value > (values[index - 1] ?? -1))

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}
