import type { Money, RefundLine, TaxLine } from '@storefleet/contracts'
import { itemIdOf, leftToShip, sumByItem } from '../orders/domain/item-progress.ts'
import type { ItemQuantity, Order, Refund } from '../orders/domain/order.ts'
import { orderParts, shippingKey } from '../orders/domain/order-parts.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import {
  describeRefund,
  leftOf,
  openAccount,
  type PartRefund,
  type RefundAccount,
  refundAccounts,
} from '../orders/domain/refund-accounts.ts'
import { refundedEarlier } from '../orders/domain/refunded-units.ts'
import { money } from '../pricing/money.ts'
import { scaled, sum } from '../pricing/rounding.ts'
import { shareOfUnits } from '../pricing/unit-shares.ts'
import type { DocumentLine, DocumentShipping, OrderDocument } from './document.ts'
import type { DocumentParts } from './document-content.ts'

/** Returns what of an order is neither cancelled nor invoiced: its units with their discounts and taxes, and its shipping. */
export function partsToInvoice(order: Order, invoices: readonly OrderDocument[]): DocumentParts {
  const accounts = takenFrom(order, invoices)
  return describeRefund(
    order,
    accounts.map((account) => ({ account, amountMinor: leftOf(account), units: account.unitsLeft })),
  )
}

/**
 * Returns what of it is to be invoiced for a shipment. Shipping comes with the first invoice; the last unit of an item takes what is
 * left, so that all invoices together are what the order costs. Units that were invoiced and are sent again cost nothing more.
 */
export function partsOfShipment(
  order: Order,
  lines: readonly ItemQuantity[],
  { invoices, known }: Readonly<{ invoices: readonly OrderDocument[]; known: readonly OrderDocument[] }>,
): DocumentParts {
  const wanted = sumByItem(lines)
  const toShip = sumByItem(leftToShip(order))
  const owed = new Map(owedAccounts(order).map((account) => [account.part.key, leftOf(account)]))
  const parts = takenFrom(order, invoices).map((account): PartRefund => {
    if (account.part.key === shippingKey) return { account, amountMinor: leftOf(account), units: 0 }
    const { key } = account.part
    const parcel = unitsToInvoice(account, wanted.get(key) ?? 0)
    if (!wanted.has(key) || toShip.has(key)) return parcel
    return withRest(parcel, (owed.get(key) ?? 0) - invoicedLeft(known, key, 'gross'))
  })
  return describeRefund(order, parts)
}

/** Units that are sent are the first of an item, as those that are cancelled are its last: what is kept of it is invoiced to the cent. */
function unitsToInvoice(account: RefundAccount, wanted: number): PartRefund {
  const { part, unitsLeft, cancelledUnits } = account
  const units = Math.max(0, Math.min(wanted, unitsLeft))
  const invoiced = part.units - cancelledUnits - unitsLeft
  return { account, amountMinor: shareOfUnits(part.totalMinor, part.units, invoiced, units), units }
}

/** The last parcel of an item invoices what is owed and was credited with a unit that was not sent in the end. */
const withRest = (parcel: PartRefund, restMinor: number): PartRefund => {
  if (restMinor <= parcel.amountMinor) return parcel
  return { ...parcel, account: openAccount(parcel.account.part), amountMinor: restMinor }
}

/** What of the parts is owed: neither cancelled nor refunded. */
const owedAccounts = (order: Order): RefundAccount[] =>
  refundAccounts({ ...order, refunds: order.refunds.filter(({ status }) => status === 'refunded') })

/** Returns what units cost that are cancelled after they were invoiced, less what was credited or refunded of them already. */
export function partsOfCancellation(order: Order, cancellationId: string, issued: Issued): DocumentParts {
  const index = order.cancellations.findIndex(({ id }) => id === cancellationId)
  const { lines = [] } = order.cancellations[index] ?? {}
  const before = { ...order, cancellations: order.cancellations.slice(0, index) }
  const left = lines.map((line) => {
    const { amountMinor, units } = refundedEarlier(order, [line])
    return {
      ...{ itemId: line.itemId, quantity: line.quantity - units },
      amount: money(line.amount.amountMinor - amountMinor, line.amount.currency),
    }
  })
  return creditable(before, { lines: left, shipping: null }, issued)
}

/** Returns what a refund that failed gave back, without the units that are cancelled since: they are not sold any more. */
export function partsOfReversed({ cancellations }: Order, { id, lines, shipping }: Refund): DocumentParts {
  const cancelled = cancellations.flatMap((cancellation) => cancellation.lines)
  const left = (lines ?? []).map((line) => {
    const parts = cancelled
      .filter(({ itemId }) => itemId === line.itemId)
      .flatMap(({ refunded = [] }) => refunded.filter(({ refundId }) => refundId === id))
    const amountMinor = line.amount.amountMinor - sum(parts.map((part) => part.amountMinor))
    return withAmount({ ...line, quantity: line.quantity - sum(parts.map(({ units }) => units)) }, amountMinor)
  })
  return { lines: left.filter(({ quantity, amount }) => quantity > 0 || amount.amountMinor > 0), shipping }
}

/** The line with a lower amount, and its taxes in proportion. */
function withAmount(line: RefundLine, amountMinor: number): RefundLine {
  const { amount, taxLines } = line
  const scaledTo = ({ amountMinor: minor, currency }: Money) =>
    money(amount.amountMinor === 0 ? 0 : scaled(minor, amountMinor, amount.amountMinor), currency)
  const taxes = taxLines.map((tax) => ({ ...tax, amount: scaledTo(tax.amount), taxable: scaledTo(tax.taxable) }))
  return { ...line, amount: money(amountMinor, amount.currency), taxLines: taxes }
}

type Wanted = Readonly<{
  lines: readonly (ItemQuantity & { amount: Money })[]
  shipping: Readonly<{ amount: Money }> | null
}>

/** `creditNotes`: without those that an invoice has cancelled. `known`: all documents of the order. */
type Issued = Readonly<{ creditNotes: readonly OrderDocument[]; known: readonly OrderDocument[] }>

/** Returns what was invoiced of a part of an order and is not credited, in minor units. */
export const invoicedLeft = (known: readonly OrderDocument[], key: string, of: 'gross' | 'tax'): number =>
  sumOf(known, key, (part) => part[of].amountMinor)

/** The sum over the invoices, without that over the credit notes. */
function sumOf(
  known: readonly OrderDocument[],
  key: string,
  amountOf: (part: DocumentLine | DocumentShipping) => number,
): number {
  const sign = { invoice: 1, 'credit-note': -1 }
  return sum(
    known.flatMap(({ kind, lines, shipping }) => {
      const parts = key === shippingKey ? [shipping] : lines.filter(({ itemId }) => itemId === key)
      return parts.map((part) => (part ? sign[kind] * amountOf(part) : 0))
    }),
  )
}

/**
 * Returns what units cost that are cancelled after they were invoiced with a parcel that was taken back: what is invoiced of their items and
 * is no longer owed. Units that are neither invoiced nor cancelled are invoiced with their parcel.
 */
export function partsAboveOwed(order: Order, cancellationId: string, issued: Issued): DocumentParts {
  const index = order.cancellations.findIndex(({ id }) => id === cancellationId)
  const before = { ...order, cancellations: order.cancellations.slice(0, index) }
  const { lines = [] } = order.cancellations[index] ?? {}
  const owed = owedAccounts(order)
  const wanted = lines.flatMap(({ itemId, quantity, amount: { currency } }) => {
    const account = owed.find(({ part }) => part.key === itemId)
    if (!account) return []
    const aboveMinor = invoicedLeft(issued.known, itemId, 'gross') - leftOf(account)
    const above = invoicedUnits(issued.known, itemId) - account.unitsLeft
    const units = Math.max(0, Math.min(quantity, above))
    return units === 0 && aboveMinor <= 0
      ? []
      : [{ itemId, quantity: units, amount: money(Math.max(0, aboveMinor), currency) }]
  })
  return creditable(before, { lines: wanted, shipping: null }, issued)
}

/** Returns everything that is invoiced of an order and is not credited. */
export function invoicedParts(order: Order, known: readonly OrderDocument[]): DocumentParts {
  const parts = orderParts(order).flatMap(({ key, taxLines }) => {
    const amountMinor = invoicedLeft(known, key, 'gross')
    const quantity = key === shippingKey ? 0 : Math.max(0, invoicedUnits(known, key))
    if (amountMinor <= 0 && quantity === 0) return []
    const left = taxLines.map((line, index) => invoicedTax(known, key, { line, index }))
    return [{ key, quantity, amount: money(Math.max(0, amountMinor), order.total.currency), taxLines: left }]
  })
  const shipping = parts.find(({ key }) => key === shippingKey)
  return {
    lines: order.lines.flatMap(({ variantId, sku, title, variantTitle }, position) =>
      parts
        .filter(({ key }) => key === itemIdOf(position))
        .map(({ key: itemId, ...share }) => ({ itemId, variantId, sku, title, variantTitle, ...share })),
    ),
    shipping: shipping ? { amount: shipping.amount, taxLines: shipping.taxLines } : null,
  }
}

/** Every document has the taxes of a part in the same order. */
function invoicedTax(
  known: readonly OrderDocument[],
  key: string,
  { line, index }: { line: TaxLine; index: number },
): TaxLine {
  const taxOf = (of: 'amount' | 'taxable') =>
    money(
      sumOf(known, key, ({ taxLines }) => taxLines[index]?.[of].amountMinor ?? 0),
      line.amount.currency,
    )
  return { ...line, taxable: taxOf('taxable'), amount: taxOf('amount') }
}

/** Returns how many units of an item were invoiced and are not credited. */
const invoicedUnits = (known: readonly OrderDocument[], key: string): number =>
  sumOf(known, key, (part) => ('quantity' in part ? part.quantity : 0))

/** Returns what of it can be credited: no more of a part than was invoiced and is not credited yet. */
export function creditable(order: Order, { lines, shipping }: Wanted, { creditNotes, known }: Issued): DocumentParts {
  const notInvoiced = order.cancellations.filter(({ id }) => !creditNotes.some(({ sourceId }) => sourceId === id))
  const wanted = new Map<string, { amount: Money; quantity: number }>(lines.map((line) => [line.itemId, line]))
  if (shipping) wanted.set(shippingKey, { ...shipping, quantity: 0 })
  const parts = takenFrom({ ...order, cancellations: notInvoiced }, creditNotes).flatMap((account): PartRefund[] => {
    const part = wanted.get(account.part.key)
    if (!part) return []
    const left = Math.max(0, Math.min(leftOf(account), invoicedLeft(known, account.part.key, 'gross')))
    return [{ account, amountMinor: Math.min(part.amount.amountMinor, left), units: part.quantity }]
  })
  return describeRefund(order, parts)
}

/** An invoice takes from the parts of an order as a refund does. */
const takenFrom = (order: Order, documents: readonly OrderDocument[]) =>
  refundAccounts({ ...order, refunds: documents.map((document) => takenBy(document, currentPayment(order).id)) })

const takenBy = (
  { id, kind, sourceId, total, lines, shipping, issuedAt }: OrderDocument,
  paymentId: string,
): Refund => ({
  // A credit note has the id of its refund, which may be of units that were cancelled later.
  ...{ id: kind === 'credit-note' ? sourceId : id, paymentId, status: 'refunded', amount: total, reason: '' },
  ...{ restock: [], createdAt: new Date(issuedAt) },
  lines: lines.map(({ itemId, sku, title, variantTitle, quantity, gross, taxLines }) => ({
    ...{ itemId, variantId: '', sku, title, variantTitle, quantity, amount: gross, taxLines: [...taxLines] },
  })),
  shipping: shipping && { amount: shipping.gross, taxLines: [...shipping.taxLines] },
  ...{ returnId: null, isForCancelled: false },
})
