import type { TaxLine } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import { type DocumentSettings, documentNumber } from '../commercial-settings/document-settings.ts'
import type { SettingsStore } from '../commercial-settings/settings-store.ts'
import type { IssuedDocument } from '../orders/domain/issued-documents.ts'
import type { Order, PartCancellation, Refund, Shipment } from '../orders/domain/order.ts'
import { shippingKey } from '../orders/domain/order-parts.ts'
import { describeAmount, unpaidUnits } from '../orders/domain/refund-parts.ts'
import { isForCancelled } from '../orders/domain/refunded-units.ts'
import { money } from '../pricing/money.ts'
import { sum } from '../pricing/rounding.ts'
import { storeDay } from '../pricing/store-day.ts'
import type { DocumentKind, OrderDocument } from './document.ts'
import { type DocumentParts, documentOf } from './document-content.ts'
import type { DocumentStore } from './document-store.ts'
import {
  creditable,
  invoicedLeft,
  invoicedParts,
  partsAboveOwed,
  partsOfCancellation,
  partsOfReversed,
  partsOfShipment,
  partsToInvoice,
} from './invoiced-parts.ts'

export type IssueContext = { documents: DocumentStore; settings: SettingsStore; now: () => Date; newId: () => string }

type New = DocumentParts & { kind: DocumentKind; sourceId: string; reason: string | null }

/**
 * Issues what a change of an order calls for, in the transaction of the change: an invoice where a parcel has left, a credit note where
 * money was given back or invoiced units were cancelled. A change that calls for nothing costs no statement. Returns what it has issued.
 */
export async function issueDocuments(
  ctx: IssueContext,
  tx: Tx,
  before: Order,
  after: Order,
): Promise<IssuedDocument[]> {
  const left = newIn(before.shipments, after.shipments, ({ status }) => status === 'shipped')
  const refunded = newIn(before.refunds, after.refunds, ({ status }) => status === 'refunded')
  const cancelled = newIn(before.cancellations, after.cancellations, () => true)
  const reversed = before.refunds.filter((refund) => refund.status === 'refunded' && isFailed(after, refund))
  const isCancelled = after.cancellation !== null
  // Only an order whose parcels were all taken back has invoices when it is cancelled whole.
  const isNewlyCancelled = isCancelled && before.cancellation === null && after.shipments.length > 0
  const changes = left.length + cancelled.length + (isCancelled ? 0 : refunded.length + reversed.length)
  if (changes === 0 && !isNewlyCancelled) return []
  const known = await ctx.documents.ofOrder(after.id, tx)
  const knownBefore = known.length
  const settings = await ctx.settings.current(tx)
  const issue = async (document: New) => {
    if (document.lines.length === 0 && document.shipping === null) return
    known.push(await add(ctx, tx, { order: after, known, document, settings }))
  }
  const { invoicePer } = settings.documents
  for (const shipment of left) await invoice(after, shipment, { invoicePer, known, issue })
  for (const cancellation of cancelled) await creditCancelled(after, cancellation, { known, issue })
  if (after.cancellation && isNewlyCancelled) await creditRest(after, after.cancellation, { known, issue })
  if (!isCancelled) {
    for (const refund of refunded) await creditRefund(after, refund, { known, issue })
    for (const refund of reversed) await invoiceReversed(after, refund, { known, issue })
  }
  return known.slice(knownBefore).map(({ id, kind, number }) => ({ id, kind, number }))
}

/**
 * Issues what an order has no documents of because its parcels left before documents were issued: an invoice of everything that is not cancelled, and
 * a credit note for each refund. An order with an invoice gets nothing more.
 */
export async function issueMissingDocuments(ctx: IssueContext, tx: Tx, order: Order): Promise<void> {
  const known = await ctx.documents.ofOrder(order.id, tx)
  if (invoicesIn(known).length > 0) return
  const settings = await ctx.settings.current(tx)
  const issue = async (document: New) => void known.push(await add(ctx, tx, { order, known, document, settings }))
  await issue({ ...partsToInvoice(order, []), kind: 'invoice', sourceId: order.id, reason: null })
  const refunds = order.refunds.filter(({ status }) => status === 'refunded')
  for (const [index, refund] of refunds.entries()) {
    const before = { ...order, refunds: refunds.slice(0, index) }
    const named = refund.lines === null ? { ...refund, ...describeAmount(before, refund) } : refund
    await creditRefund(order, named, { known, issue })
  }
}

const newIn = <Part extends { id: string }>(
  before: readonly Part[],
  after: readonly Part[],
  isDone: (part: Part) => boolean,
): Part[] => after.filter((part) => isDone(part) && !before.some((known) => known.id === part.id && isDone(known)))

/** What was sold: without those that cancel a credit note. */
const invoicesIn = (documents: readonly OrderDocument[]) =>
  documents.filter(({ kind, corrects }) => kind === 'invoice' && corrects.length === 0)

/** Without those that an invoice has cancelled. */
const creditNotesIn = (documents: readonly OrderDocument[]) =>
  documents.filter(
    ({ kind, number }) =>
      kind === 'credit-note' &&
      !documents.some(({ corrects, kind: by }) => by === 'invoice' && corrects.includes(number)),
  )

function correctedBy(kind: DocumentKind, sourceId: string, known: readonly OrderDocument[]): string[] {
  const corrected = kind === 'credit-note' ? invoicesIn(known) : known.filter((each) => each.sourceId === sourceId)
  return corrected.map(({ number }) => number)
}

type Issuing = { known: readonly OrderDocument[]; issue: (document: New) => Promise<void> }

/** An order that was invoiced as a whole, or before documents were issued, is not invoiced again by a change of the setting. */
async function invoice(
  order: Order,
  shipment: Shipment,
  { invoicePer, known, issue }: Issuing & Pick<DocumentSettings, 'invoicePer'>,
): Promise<void> {
  const invoices = invoicesIn(known)
  const isFirst = invoices.length === 0
  if (isFirst && order.shipments.some(({ id, shippedAt }) => id !== shipment.id && shippedAt !== null)) return
  const isPerShipment = isFirst ? invoicePer === 'shipment' : true
  const parts = isPerShipment
    ? partsOfShipment(order, shipment.lines, { invoices, known })
    : partsToInvoice(order, invoices)
  await issue({ ...parts, kind: 'invoice', sourceId: isPerShipment ? shipment.id : order.id, reason: null })
}

/** Only units that were invoiced, as those of a parcel that was taken back: others are left out of the invoices to come. */
async function creditCancelled(order: Order, { id, reason }: PartCancellation, { known, issue }: Issuing) {
  if (invoicesIn(known).length === 0) return
  const isInvoicedWhole = invoicesIn(known).some((document) => document.sourceId === order.id)
  const issued = { creditNotes: creditNotesIn(known), known }
  const parts = isInvoicedWhole ? partsOfCancellation(order, id, issued) : partsAboveOwed(order, id, issued)
  await issue({ ...withTaxOfInvoices(parts, known), kind: 'credit-note', sourceId: id, reason })
}

/** An order that is cancelled whole owes nothing: what is invoiced of it is credited with it, also where its refunds fail. */
async function creditRest(order: Order, { id, reason }: NonNullable<Order['cancellation']>, { known, issue }: Issuing) {
  await issue({ ...invoicedParts(order, known), kind: 'credit-note', sourceId: id, reason })
}

/** A refund for cancelled units has their id, and their credit note. Refunds of what was never invoiced have none. */
async function creditRefund(order: Order, refund: Refund, { known, issue }: Issuing) {
  const { id, lines, shipping, reason } = refund
  if (lines === null || isForCancelled(order, refund) || invoicesIn(known).length === 0) return
  const toInvoice = partsToInvoice(order, invoicesIn(known))
  if (!isOfOthers(order, refund, toInvoice) && !isMoreThanInvoiced({ lines, shipping }, known)) {
    return issue({ lines, shipping, kind: 'credit-note', sourceId: id, reason })
  }
  // Paid with the first parcel, and refunded before it is sent, or cancelled after it was refunded.
  await issue({ ...toInvoice, kind: 'invoice', sourceId: order.id, reason: null })
  const parts = creditable(order, { lines, shipping }, { creditNotes: creditNotesIn(known), known })
  await issue({ ...withTaxOfInvoices(parts, known), kind: 'credit-note', sourceId: id, reason })
}

/** With no more tax than was invoiced: parts that are taken in another order than they were invoiced may differ by their roundings. */
function withTaxOfInvoices({ lines, shipping }: DocumentParts, known: readonly OrderDocument[]): DocumentParts {
  return {
    lines: lines.map((line) => ({
      ...line,
      taxLines: taxesWithin(line.taxLines, invoicedLeft(known, line.itemId, 'tax')),
    })),
    shipping: shipping && {
      ...shipping,
      taxLines: taxesWithin(shipping.taxLines, invoicedLeft(known, shippingKey, 'tax')),
    },
  }
}

/** The taxes with what is above `mostMinor` moved to what they are on. */
function taxesWithin(taxLines: readonly TaxLine[], mostMinor: number): TaxLine[] {
  let excess = Math.max(0, sum(taxLines.map(({ amount }) => amount.amountMinor)) - Math.max(0, mostMinor))
  return taxLines.map((line) => {
    const moved = Math.min(excess, line.amount.amountMinor)
    excess -= moved
    const { currency } = line.amount
    return {
      ...line,
      taxable: money(line.taxable.amountMinor + moved, currency),
      amount: money(line.amount.amountMinor - moved, currency),
    }
  })
}

/**
 * Whether a refund may be of units that are paid for and whose invoice would come with their parcel: an amount is of all units alike, and
 * units that did not come back are taken to be those that are not sent.
 */
function isOfOthers(order: Order, { lines, returnId }: Refund, toInvoice: DocumentParts): boolean {
  if (returnId !== null || unpaidUnits(order).size > 0) return false
  return (lines ?? []).some(({ itemId }) => toInvoice.lines.some((line) => line.itemId === itemId))
}

/** Whether some amount or tax of it was not invoiced, or was credited already. */
function isMoreThanInvoiced({ lines, shipping }: DocumentParts, known: readonly OrderDocument[]): boolean {
  const wanted = [...lines, ...(shipping ? [{ itemId: shippingKey, ...shipping }] : [])]
  return wanted.some(({ itemId, amount, taxLines }) => {
    const taxMinor = sum(taxLines.map((line) => line.amount.amountMinor))
    return amount.amountMinor > invoicedLeft(known, itemId, 'gross') || taxMinor > invoicedLeft(known, itemId, 'tax')
  })
}

const isFailed = ({ refunds }: Order, { id }: Refund) =>
  refunds.some((each) => each.id === id && each.status === 'failed')

/**
 * A document is never changed: the credit note of a refund that failed later is cancelled by an invoice of the same. What is cancelled stays
 * credited: it is not sold, whether or not its money has gone back.
 */
async function invoiceReversed(order: Order, refund: Refund, { known, issue }: Issuing) {
  if (isForCancelled(order, refund)) return
  const { id } = refund
  const note = known.find(({ kind, sourceId }) => kind === 'credit-note' && sourceId === id)
  if (!note) return
  await issue({
    ...partsOfReversed(order, refund),
    kind: 'invoice',
    sourceId: id,
    reason: `Cancels ${note.number}: the refund failed`,
  })
}

type Addition = { order: Order; known: readonly OrderDocument[]; document: New; settings: CommercialSettings }

async function add(
  ctx: IssueContext,
  tx: Tx,
  { order, known, document, settings: { profile, documents: settings } }: Addition,
): Promise<OrderDocument> {
  const now = ctx.now()
  const { kind, sourceId, ...parts } = document
  const prefix = kind === 'invoice' ? settings.invoicePrefix : settings.creditNotePrefix
  const period = settings.numbersRestart === 'yearly' ? storeDay(now, profile.timeZone).slice(0, 4) : 'all'
  const sequence = await ctx.documents.nextNumber(tx, kind, period)
  const corrects = correctedBy(kind, sourceId, known)
  const number = documentNumber(prefix, period, sequence)
  const issued = documentOf(order, profile, { ...parts, id: ctx.newId(), kind, number, sourceId, corrects }, now)
  await ctx.documents.add(tx, { document: issued, period, sequence })
  return issued
}
