import type { Money, TaxLine } from '@storefleet/contracts'
import { sum } from '../../pricing/rounding.ts'
import type { DocumentLine, OrderDocument } from '../document.ts'

/** A VAT category (UNTDID 5305), and why nothing is taxed (BT-121). */
export type VatCategory = Readonly<{ code: 'S' | 'Z' | 'E' | 'AE'; percent: string; exemption: string | null }>

/** An amount without tax under one category. */
export type NetPart = Readonly<{ category: VatCategory; netMinor: number }>

/** `taxMinor`: BT-117, `netMinor`: BT-116. */
export type VatBreakdown = NetPart & Readonly<{ taxMinor: number }>

/** Returns the category of a tax; undefined where VAT has none: a tax that is not collected, or that early versions kept as one sum. */
function categoryOf({ reason, percent }: TaxLine): VatCategory | undefined {
  switch (reason) {
    case 'rate':
      return Number(percent) > 0
        ? { code: 'S', percent, exemption: null }
        : { code: 'Z', percent: '0', exemption: null }
    case 'zero-rated':
      return { code: 'Z', percent: '0', exemption: null }
    case 'exempt':
      return { code: 'E', percent: '0', exemption: 'Exempt from VAT' }
    case 'reverse-charge':
      return { code: 'AE', percent: '0', exemption: 'Reverse charge' }
    default:
      return undefined
  }
}

/** Returns the net amount by category; undefined where several taxes are on the same amount, or one is no VAT. */
export function netParts({
  net,
  taxLines,
}: Readonly<{ net: Money; taxLines: readonly TaxLine[] }>): NetPart[] | undefined {
  const parts = taxLines.map((line) => ({ category: categoryOf(line), netMinor: line.taxable.amountMinor }))
  if (parts.length === 0 || sum(parts.map(({ netMinor }) => netMinor)) !== net.amountMinor) return undefined
  return parts.every((part): part is NetPart => part.category !== undefined) ? parts : undefined
}

/** A line has one category. */
export const categoryOfLine = (line: DocumentLine): VatCategory | undefined => {
  const parts = netParts(line)
  return parts?.length === 1 ? parts[0]?.category : undefined
}

/** Returns BG-23: a breakdown for each category and rate. The taxes are those that were charged, line by line. */
export function vatBreakdown({ lines, shipping }: Pick<OrderDocument, 'lines' | 'shipping'>): VatBreakdown[] {
  const all = [...lines, ...(shipping ? [shipping] : [])].flatMap(({ taxLines }) => taxLines)
  const taxed = all.flatMap((line) => {
    const category = categoryOf(line)
    return category ? [{ category, netMinor: line.taxable.amountMinor, taxMinor: line.amount.amountMinor }] : []
  })
  const groups = Map.groupBy(taxed, ({ category }) => `${category.code} ${Number(category.percent)}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const total = (key: 'netMinor' | 'taxMinor') => sum(group.map((part) => part[key]))
    return [{ category: first.category, netMinor: total('netMinor'), taxMinor: total('taxMinor') }]
  })
}
