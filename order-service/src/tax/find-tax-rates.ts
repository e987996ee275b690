import type { TaxClass } from '@storefleet/contracts'
import { isSameRegion, type Place } from './place.ts'
import type { TaxRate } from './tax-settings.ts'

/**
 * Returns the rates that apply to a class of goods at a place on a day (`YYYY-MM-DD` in the time zone of the store): those of
 * the region instead of or, where they say so, beside those of the country. Of each name the latest that is valid counts. A class
 * without a rate of its own has the standard one. Empty where the place has no rate at all.
 */
export function findTaxRates(
  rates: readonly TaxRate[],
  { place, taxClass, day }: { place: Place; taxClass: TaxClass; day: string },
): TaxRate[] {
  const valid = rates.filter((rate) => rate.country === place.country && rate.validFrom <= day)
  const ofRegion = ofClass(
    valid.filter((rate) => isSameRegion(rate.region, place.region)),
    taxClass,
  )
  const ofCountry = ofClass(
    valid.filter((rate) => rate.region === null),
    taxClass,
  )
  if (ofRegion.length === 0) return ofCountry
  return ofRegion.every((rate) => rate.isAdded) ? [...ofCountry, ...ofRegion] : ofRegion
}

function ofClass(rates: readonly TaxRate[], taxClass: TaxClass): TaxRate[] {
  const own = rates.filter((rate) => rate.taxClass === taxClass)
  return latestOfEachName(own.length > 0 ? own : rates.filter((rate) => rate.taxClass === 'standard'))
}

function latestOfEachName(rates: readonly TaxRate[]): TaxRate[] {
  const latest = new Map<string, TaxRate>()
  for (const rate of rates) {
    const known = latest.get(rate.name)
    if (!known || known.validFrom < rate.validFrom) latest.set(rate.name, rate)
  }
  return [...latest.values()]
}
