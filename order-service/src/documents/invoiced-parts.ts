import type { Money } from '@storefleet/contracts'
import { sumByItem } from '../orders/domain/item-progress.ts'
import type { ItemQuantity, Order, Refund } from '../orders/domain/order.ts'
import { shippingKey } from '../orders/domain/order-parts.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { describeRefund, leftOf, type PartRefund, refundAccounts } from '../orders/domain/refund-accounts.ts'
import { unitsOf } from '../orders/domain/refund-parts.ts'
import { refundedEarlier } from '../orders/domain/refunded-units.ts'
import { money } from '../pricing/money.ts'
import { sum } from '../pricing/rounding.ts'
import type { OrderDocument } from './document.ts'
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
  invoices: readonly OrderDocument[],
): DocumentParts {
  const wanted = sumByItem(lines)
  const parts = takenFrom(order, invoices).map((account): PartRefund => {
    if (account.part.key === shippingKey) return { account, amountMinor: leftOf(account), units: 0 }
    return unitsOf(account, wanted.get(account.part.key) ?? 0)
  })
  return describeRefund(order, parts)
}

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

type Wanted = Readonly<{
  lines: readonly (ItemQuantity & { amount: Money })[]
  shipping: Readonly<{ amount: Money }> | null
}>

/** `creditNotes`: without those that an invoice has cancelled. `known`: all documents of the order. */
type Issued = Readonly<{ creditNotes: readonly OrderDocument[]; known: readonly OrderDocument[] }>

/** Returns what was invoiced of a part of an order and is not credited, in minor units. */
export function invoicedLeft(known: readonly OrderDocument[], key: string, of: 'gross' | 'tax'): number {
  const sign = { invoice: 1, 'credit-note': -1 }
  return sum(
    known.flatMap(({ kind, lines, shipping }) => {
      const parts = key === shippingKey ? [shipping] : lines.filter(({ itemId }) => itemId === key)
      return parts.map((part) => (part ? sign[kind] * part[of].amountMinor : 0))
    }),
  )
}

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
  returnId: null,
})
