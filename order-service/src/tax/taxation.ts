import { type TaxClass, unprocessable } from '@storefleet/contracts'
import type { Taxation, TaxationOf } from './applied-rate.ts'
import { findTaxRates } from './find-tax-rates.ts'
import { millipercentOf } from './percent.ts'
import type { Place } from './place.ts'
import type { TaxSettings } from './tax-settings.ts'

export type TaxQuestion = Readonly<{
  settings: TaxSettings
  /** Where the store is; null where its profile does not say. */
  origin: Place | null
  destination: Place
  missingTaxRate: 'refuse' | 'untaxed'
  /** `YYYY-MM-DD` in the time zone of the store. */
  day: string
}>

/**
 * Returns how goods of a class are taxed by a store at a place on a day. Throws 422 `tax-rate-missing` for a place without a rate
 * where the market says to refuse.
 */
export function taxationFor(question: TaxQuestion): TaxationOf {
  // A store may have thousands of rates, and a basket a hundred lines: each class is looked up once.
  const known = new Map<TaxClass, Taxation>()
  return (taxClass) => {
    const taxation = known.get(taxClass) ?? taxationOf(taxClass, question)
    known.set(taxClass, taxation)
    return taxation
  }
}

function taxationOf(taxClass: TaxClass, question: TaxQuestion): Taxation {
  if (taxClass === 'zero') return untaxed('zero-rated')
  if (taxClass === 'exempt') return untaxed('exempt')
  const place = placeOf(question)
  const rates = findTaxRates(question.settings.rates, { place, taxClass, day: question.day })
  if (rates.length > 0) {
    return {
      reason: 'rate',
      rates: rates.map(({ name, percent }) => ({ name, percent, millipercent: millipercentOf(percent) })),
    }
  }
  if (question.missingTaxRate === 'untaxed') return untaxed('not-collected')
  throw unprocessable('tax-rate-missing', `The shop has no tax rate for ${place.country} and cannot sell there yet`, {
    fields: [{ field: 'shippingAddress.country', message: 'must be a country for which the shop has a tax rate' }],
  })
}

/** Where no origin is known, the destination decides. */
const placeOf = ({ settings, origin, destination }: TaxQuestion): Place =>
  settings.calculatedAt === 'origin' ? (origin ?? destination) : destination

export const untaxed = (reason: Taxation['reason']): Taxation => ({ reason, rates: [] })
