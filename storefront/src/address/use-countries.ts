import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Country, CountryPage } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import type { IslandWords } from '../words/en.ts'

/** The countries that are delivered to, and all there are; at first the given one is chosen, or that of the browser. */
export function useCountries(language: string, first?: string) {
  const { words } = useLocale()
  const [allCountries, setAllCountries] = useState<readonly Country[]>([])
  const [countries, setCountries] = useState<readonly Country[]>([])
  const [countryCode, setCountryCode] = useState(first ?? '')
  useEffect(() => {
    void callApi<CountryPage>('GET', 'countries').then(({ items }) => {
      const all = inLanguage(items, language, words.addressLabels)
      const delivered = all.filter(({ isDelivered }) => isDelivered)
      setAllCountries(all)
      setCountries(delivered)
      const own = navigator.languages
        .map((each) => each.split('-')[1])
        .find((code) => delivered.some((each) => each.code === code))
      setCountryCode((chosen) => chosen || own || delivered[0]?.code || '')
    })
  }, [language])
  return { countries, allCountries, countryCode, setCountryCode }
}

type Labels = IslandWords['addressLabels']

/** The API writes in English, and calls a region what its country calls it. */
function inLanguage(countries: readonly Country[], language: string, labels: Labels): readonly Country[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return countries
    .map((country) => ({
      ...country,
      name: names.of(country.code) ?? country.name,
      fields: country.fields.map((field) => ({ ...field, label: labels[field.name] ?? field.label })),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
}
