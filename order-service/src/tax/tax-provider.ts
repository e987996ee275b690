import type { TaxClass } from '@storefleet/contracts'
import type { Purpose } from './ask-json.ts'
import { findTaxRates } from './find-tax-rates.ts'
import type { Place } from './place.ts'
import type { TaxRate, TaxSettings } from './tax-settings.ts'

export type TaxQuestion = Readonly<{
  settings: Pick<TaxSettings, 'rates' | 'calculatedAt'>
  /** Where the store is; null where its profile does not say. */
  origin: Place | null
  destination: Place
  /** `YYYY-MM-DD` in the time zone of the store. */
  day: string
}>

/** The rates of a class of goods; none where the place has no rate for it. */
export type RatesOf = (taxClass: TaxClass) => readonly Pick<TaxRate, 'name' | 'percent'>[]

/**
 * Knows the rates that apply to an order: the tables of the store, or a service that is asked. What they make of a price is computed by
 * `priceBasket` alone. Throws 503 `taxes-unavailable` where no response comes, and never returns no rate instead.
 */
export type TaxProvider = { ratesFor(question: TaxQuestion, purpose: Purpose): Promise<RatesOf> }

/** The tables of the store, which `PUT store/tax` replaces. */
export const ownTaxProvider: TaxProvider = { ratesFor: async (question) => ownRatesOf(question) }

/** Returns the rates of the tables, at the place that they are to be calculated for. Where no origin is known, the destination decides. */
export const ownRatesOf = ({ settings, origin, destination, day }: TaxQuestion): RatesOf => {
  const place = settings.calculatedAt === 'origin' ? (origin ?? destination) : destination
  return (taxClass) => findTaxRates(settings.rates, { place, taxClass, day })
}
