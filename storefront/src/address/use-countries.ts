import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Country, CountryPage } from '../api/schema.ts'

/** The countries that are delivered to; at first the given one is chosen, or that of the browser. */
export function useCountries(language: string, first?: string) {
  const [countries, setCountries] = useState<readonly Country[]>([])
  const [countryCode, setCountryCode] = useState(first ?? '')
  useEffect(() => {
    void callApi<CountryPage>('GET', 'countries').then(({ items }) => {
      const delivered = inLanguage(
        items.filter(({ isDelivered }) => isDelivered),
        language,
      )
      setCountries(delivered)
      const own = navigator.languages
        .map((each) => each.split('-')[1])
        .find((code) => delivered.some((each) => each.code === code))
      setCountryCode((chosen) => chosen || own || delivered[0]?.code || '')
    })
  }, [language])
  return { countries, countryCode, setCountryCode }
}

function inLanguage(countries: readonly Country[], language: string): readonly Country[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return countries
    .map((country) => ({ ...country, name: names.of(country.code) ?? country.name }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
}
