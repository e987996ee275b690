import type { ProductDraft, VariantDraft } from './product-draft.ts'
import type { Notes } from './row-notes.ts'

/** Takes from each variant the SKU that an earlier one of its product has, with a note that names both. */
export function dropRepeatedSkus(draft: ProductDraft, notes: Notes): ProductDraft {
  const owners = new Map<string, VariantDraft>()
  const variants = draft.variants.map((variant) => {
    const { sku, row } = variant
    if (!sku) return variant
    const owner = owners.get(sku)
    if (owner === undefined) {
      owners.set(sku, variant)
      return variant
    }
    const [first, second] = [labelOf(owner), labelOf(variant)]
    notes.add(row, `SKU "${sku}" is that of ${first} in row ${owner.row}: ${second} was imported without it`)
    return { ...variant, sku: null }
  })
  return { ...draft, variants }
}

export type SkuOwner = Readonly<{ sku: string; slug: string; optionValues: readonly string[] }>

/** Takes from each variant the SKU that a variant of another product has, with a note that names both. */
export function dropTakenSkus(draft: ProductDraft, owners: readonly SkuOwner[], notes: Notes): ProductDraft {
  const bySku = new Map(owners.map((owner) => [owner.sku, owner]))
  const variants = draft.variants.map((variant) => {
    const owner = bySku.get(variant.sku ?? '')
    if (owner === undefined) return variant
    const [first, second] = [`${owner.slug} (${labelOf(owner)})`, `${draft.handle} (${labelOf(variant)})`]
    notes.add(variant.row, `SKU "${variant.sku}" is that of ${first}: ${second} was imported without it`)
    return { ...variant, sku: null }
  })
  return { ...draft, variants }
}

const labelOf = ({ optionValues }: { optionValues: readonly string[] }) =>
  optionValues.join(' / ') || 'its only variant'
