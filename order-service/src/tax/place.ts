/** Where an order goes, or where the store is. */
export type Place = Readonly<{
  country: string
  region: string | null
  /** For a tax service; the tables of the store have no rate by it. */
  postalCode?: string
}>

/** What a region is compared by: addresses write it in any case of letters. */
export const regionKey = (region: string): string => region.trim().toLowerCase()

export const isSameRegion = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && regionKey(one) === regionKey(other)
