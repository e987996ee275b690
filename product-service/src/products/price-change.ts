import type { Variant } from '../variants/variant.ts'
import type { Product } from './product.ts'

const priorPriceDays = 30
const priorPriceMs = priorPriceDays * 86_400_000

/** What customers are shown of a variant: null while its product is not on sale. */
type Offer = Pick<Variant, 'priceMinor' | 'compareAtMinor'> | null

/** What a save changes of a variant's offer. */
export type PriceChange = Readonly<{
  variantId: string
  /** Null: it is not on sale any more. */
  priceMinor: number | null
  isReduced: boolean
  /** The lowest price of the 30 days before counts from now on; else that of the reduction before goes on. */
  beginsReduction: boolean
}>

/** Returns the variants whose offer differs from before, new ones included. */
export function priceChanges(before: Product | undefined, after: Product): PriceChange[] {
  const known = new Map(before?.variants.map((variant) => [variant.id, variant]))
  return after.variants.flatMap((variant) => {
    const former = known.get(variant.id)
    const offer = offerOf(after, variant)
    const formerOffer = before && former ? offerOf(before, former) : null
    if (former && isSameOffer(offer, formerOffer)) return []
    return [
      {
        variantId: variant.id,
        priceMinor: offer?.priceMinor ?? null,
        isReduced: isReduced(offer),
        beginsReduction: beginsReduction(formerOffer, offer),
      },
    ]
  })
}

/** The start of the days whose lowest price stands beside a price that is reduced at `now`. */
export const priorPriceSince = (now: Date): Date => new Date(now.getTime() - priorPriceMs)

/** Prices that ended before are needed by no reduction to come. A day more: the clocks of replicas differ. */
export const pricesNeededSince = (now: Date): Date => new Date(now.getTime() - priorPriceMs - 86_400_000)

/**
 * Whether a price is reduced anew. A reduction that goes further without interruption is still the first one (Directive 98/6/EC, article 6a,
 * paragraph 5); one after a rise, or from a higher former price, is another.
 */
function beginsReduction(before: Offer, after: Offer): boolean {
  if (!isReduced(after)) return false
  if (!isReduced(before)) return true
  return after.priceMinor > before.priceMinor || after.compareAtMinor > before.compareAtMinor
}

const isReduced = (offer: Offer): offer is { priceMinor: number; compareAtMinor: number } =>
  offer !== null && offer.compareAtMinor !== null && offer.compareAtMinor > offer.priceMinor

const offerOf = ({ status }: Product, { priceMinor, compareAtMinor }: Variant): Offer =>
  status === 'active' || status === 'unlisted' ? { priceMinor, compareAtMinor } : null

const isSameOffer = (one: Offer, other: Offer): boolean =>
  one?.priceMinor === other?.priceMinor && one?.compareAtMinor === other?.compareAtMinor
