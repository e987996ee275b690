import { type Money, type RefundLine, type RefundShipping, type TaxLine, taxByRate } from '@storefleet/contracts'
import { itemIdOf } from '../orders/domain/item-progress.ts'
import type { Order } from '../orders/domain/order.ts'
import { addMoney, money } from '../pricing/money.ts'
import { sum } from '../pricing/rounding.ts'
import { storeDay } from '../pricing/store-day.ts'
import type { StoreProfile } from '../store-profile/store-profile.ts'
import type { DocumentKind, DocumentLine, DocumentShipping, OrderDocument } from './document.ts'

/** What a document is about: units of items and an amount of shipping, with their taxes. */
export type DocumentParts = Readonly<{ lines: readonly RefundLine[]; shipping: RefundShipping | null }>

export type Issue = DocumentParts &
  Readonly<{
    id: string
    kind: DocumentKind
    number: string
    sourceId: string
    corrects: readonly string[]
    reason: string | null
  }>

/** Returns the document, with seller and buyer as they are now. Its sums are those of its lines and its shipping. */
export function documentOf(order: Order, profile: StoreProfile, issue: Issue, now: Date): OrderDocument {
  const { lines, shipping, ...facts } = issue
  const { currency } = order.total
  const described = lines.map((line) => lineOf(order, line))
  const shippingLine = shipping && shippingOf(order, shipping)
  const parts = [...described, ...(shippingLine ? [shippingLine] : [])]
  const total = (amounts: readonly Money[]) => addMoney(currency, amounts)
  return {
    ...facts,
    orderId: order.id,
    orderNumber: order.number,
    orderedAt: order.createdAt.toISOString(),
    orderedOn: storeDay(order.createdAt, profile.timeZone),
    issuedAt: now.toISOString(),
    issuedOn: storeDay(now, profile.timeZone),
    language: order.locale ?? profile.locale,
    currency,
    seller: sellerOf(profile),
    buyer: {
      email: order.email,
      billingAddress: order.billingAddress ?? order.shippingAddress,
      shippingAddress: order.shippingAddress,
      vatId: order.appliedPricing?.vatId ?? null,
    },
    pricesIncludeTax: order.pricesIncludeTax,
    isReverseCharge: order.appliedPricing?.isReverseCharge ?? false,
    lines: described,
    shipping: shippingLine,
    taxLines: taxByRate({ lines: described, shippingLine }),
    net: total(parts.map(({ net }) => net)),
    tax: total(parts.map(({ tax }) => tax)),
    total: total(parts.map(({ gross }) => gross)),
  }
}

const sellerOf = ({ name, legalName, address, email, phone, vatId }: StoreProfile) => ({
  ...{ name, legalName, address, email, phone, vatId },
})

function lineOf(order: Order, line: RefundLine): DocumentLine {
  const { itemId, sku, title, variantTitle, quantity } = line
  const ordered = order.lines.find((_, position) => itemIdOf(position) === itemId)
  if (!ordered) throw new Error(`Order ${order.id} has no item ${itemId}`)
  const { unitPrice } = ordered
  const split = splitOf(line)
  const priceMinor = unitPrice.amountMinor * quantity
  const paidMinor = (order.pricesIncludeTax ? split.gross : split.net).amountMinor
  const discount = quantity > 0 ? money(Math.max(0, priceMinor - paidMinor), unitPrice.currency) : null
  return { itemId, sku, title, variantTitle, quantity, unitPrice, discount, ...split }
}

const shippingOf = ({ shippingLine, shippingMethod }: Order, shipping: RefundShipping): DocumentShipping => ({
  name: shippingLine?.name ?? shippingMethod,
  ...splitOf(shipping),
})

/** An amount with its tax is its net and its tax together. */
function splitOf({ amount, taxLines }: { amount: Money; taxLines: readonly TaxLine[] }) {
  const taxMinor = sum(taxLines.map((line) => line.amount.amountMinor))
  return {
    net: money(amount.amountMinor - taxMinor, amount.currency),
    tax: money(taxMinor, amount.currency),
    gross: amount,
    taxLines,
  }
}
