/** A rate and the day from which it applies, from 00:00 UTC. */
export type DatedRate = Readonly<{
  /** ISO 8601, such as `2025-07-01`. */
  validFrom: string
  /** 2000 is 20 %. */
  basisPoints: number
}>

/** The standard rates of a country by its ISO 3166-1 code, oldest first. */
export type TaxRates = ReadonlyMap<string, readonly DatedRate[]>

/**
 * Returns the standard rate of a country at a time, in basis points. 0 for a country that is not listed: its customs collect the tax;
 * and 0 before the first day that is listed.
 */
export function taxBasisPoints(rates: TaxRates, country: string, at: Date): number {
  const day = at.toISOString().slice(0, 10)
  return rates.get(country)?.findLast(({ validFrom }) => validFrom <= day)?.basisPoints ?? 0
}
