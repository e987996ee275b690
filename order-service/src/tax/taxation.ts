import { type TaxClass, unprocessable } from '@storefleet/contracts'
import type { Taxation, TaxationOf } from './applied-rate.ts'
import { millipercentOf } from './percent.ts'
import type { RatesOf } from './tax-provider.ts'

type Rules = Readonly<{
  ratesOf: RatesOf
  missingTaxRate: 'refuse' | 'untaxed'
  /** ISO 3166-1, for the message of a refusal. */
  country: string
}>

/**
 * Returns how goods of a class are taxed. Throws 422 `tax-rate-missing` for a place without a rate where the market says to refuse.
 */
export function taxationFor(rules: Rules): TaxationOf {
  // A store may have thousands of rates, and a basket a hundred lines: each class is looked up once.
  const known = new Map<TaxClass, Taxation>()
  return (taxClass) => {
    const taxation = known.get(taxClass) ?? taxationOf(taxClass, rules)
    known.set(taxClass, taxation)
    return taxation
  }
}

function taxationOf(taxClass: TaxClass, { ratesOf, missingTaxRate, country }: Rules): Taxation {
  if (taxClass === 'zero') return untaxed('zero-rated')
  if (taxClass === 'exempt') return untaxed('exempt')
  const rates = ratesOf(taxClass)
  if (rates.length > 0) {
    return {
      reason: 'rate',
      rates: rates.map(({ name, percent }) => ({ name, percent, millipercent: millipercentOf(percent) })),
    }
  }
  if (missingTaxRate === 'untaxed') return untaxed('not-collected')
  throw unprocessable('tax-rate-missing', `The shop has no tax rate for ${country} and cannot sell there yet`, {
    fields: [{ field: 'shippingAddress.country', message: 'must be a country for which the shop has a tax rate' }],
  })
}

export const untaxed = (reason: Taxation['reason']): Taxation => ({ reason, rates: [] })
