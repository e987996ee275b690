import type { Address } from '../api/schema.ts'
import { useLocale } from './locale-context.tsx'

/** An address as it is written on a parcel. */
export function AddressLines({ name, line1, line2, postalCode, city, region, country }: Address) {
  const { language } = useLocale()
  const countryName = new Intl.DisplayNames([language], { type: 'region' }).of(country)
  const lines = [name, line1, line2, [postalCode, city].filter(Boolean).join(' '), region, countryName]
  return (
    <address>
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}
