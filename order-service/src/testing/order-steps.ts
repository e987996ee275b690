import { randomUUID } from 'node:crypto'
import type { OrderLine, TaxLine } from '@storefleet/contracts'
import fc from 'fast-check'
import { cancel } from '../orders/domain/cancellation.ts'
import { itemProgress, leftToShip } from '../orders/domain/item-progress.ts'
import { type Decision, type Order, systemActor } from '../orders/domain/order.ts'
import { cancelItems } from '../orders/domain/part-cancellation.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { applyProviderStatus, type ProviderPaymentState } from '../orders/domain/payment-outcome.ts'
import { refundableAsAmount, refundableOf, startRefund } from '../orders/domain/refund.ts'
import { refundAccounts } from '../orders/domain/refund-accounts.ts'
import { applyRefundStatus } from '../orders/domain/refund-outcome.ts'
import { returnedUnits } from '../orders/domain/refunded-units.ts'
import { applyRelease } from '../orders/domain/release.ts'
import { startShipment } from '../orders/domain/shipment.ts'
import { cancelShipment } from '../orders/domain/shipment-change.ts'
import { money } from '../pricing/money.ts'
import { exampleNow, exampleOrder } from './example-order.ts'

const usd = (amountMinor: number) => money(amountMinor, 'USD')
const by = systemActor
const timing = { now: exampleNow, declinedHoldMs: 300_000 }

/** A sandbox of one payment: what the provider has in its books. */
export type Books = { capturedMinor: number; refundedMinor: number }

type Action = 'ship' | 'cancel' | 'refund' | 'refund-lines' | 'return' | 'take-back' | 'end'
/** `doesFail`: a refund that it starts is refused by the provider. */
type Step = { action: Action; counts: number[]; share: number; doesFail: boolean }

/** What staff or the customer do; undefined where the order does not allow it. */
export function decide(
  order: Order,
  { action, counts, share }: Step,
  isCapturedInParts: boolean,
): Decision | undefined {
  const lines = leftToShip(order).flatMap(({ itemId, quantity }, index) => {
    const count = Math.min(quantity, counts[index] ?? 0)
    return count > 0 ? [{ itemId, quantity: count }] : []
  })
  const isOpen = order.status === 'confirmed' || order.status === 'partially_shipped'
  if (action === 'ship' && isOpen && lines.length > 0) {
    const parcel = { id: randomUUID(), carrier: null, trackingNumber: null, trackingUrl: null }
    return startShipment(order, { ...parcel, lines, isCapturedInParts, by }, exampleNow)
  }
  if (action === 'cancel' && isOpen && lines.length > 0) {
    return cancelItems(order, { id: randomUUID(), lines, reason: 'requested', by }, exampleNow)
  }
  const refundableMinor = refundableOf(order).amountMinor
  const amountLeftMinor = refundableAsAmount(order).amountMinor
  if (action === 'refund' && amountLeftMinor > 0 && order.status !== 'cancelled') {
    const amountMinor = Math.max(1, Math.floor((amountLeftMinor * share) / 100))
    return startRefund(
      order,
      { id: randomUUID(), secondId: randomUUID(), amountMinor, reason: 'kind', restock: [], by },
      exampleNow,
    )
  }
  if ((action === 'refund-lines' || action === 'return') && refundableMinor > 0 && order.status !== 'cancelled') {
    return refundUnits(order, { counts, isReturn: action === 'return' })
  }
  const parcel = order.shipments.find(({ status }) => status === 'shipped')
  if (action === 'take-back' && parcel && order.status !== 'refunded') {
    const taken = { shipmentId: parcel.id, reason: 'damaged', by }
    return unlessRefused(['units-returned'], () => cancelShipment(order, taken, exampleNow))
  }
  if (action === 'end' && order.status === 'confirmed') {
    return cancel(order, { id: randomUUID(), reason: 'requested', by }, exampleNow)
  }
  return undefined
}

/** Refunds units that are left to be refunded: of a return, those that were shipped. */
function refundUnits(order: Order, { counts, isReturn }: { counts: number[]; isReturn: boolean }) {
  const progress = itemProgress(order)
  const lines = refundAccounts(order).flatMap(({ part: { key: itemId }, unitsLeft }, index) => {
    const shipped = progress[index]?.shipped ?? 0
    const quantity = Math.min(
      unitsLeft,
      counts[index] ?? 0,
      isReturn ? shipped - returnedUnits(order, itemId) : unitsLeft,
    )
    return quantity > 0 ? [{ itemId, quantity }] : []
  })
  const id = randomUUID()
  const given = { id, lines, reason: 'units', restock: [], by, ...(isReturn && { returnId: id }) }
  // Of what is not captured yet, or cost nothing.
  const refusals = ['refund-too-large', 'nothing-to-refund', 'units-not-refundable']
  return lines.length > 0 ? unlessRefused(refusals, () => startRefund(order, given, exampleNow)) : undefined
}

function unlessRefused(slugs: readonly string[], decideIt: () => Decision): Decision | undefined {
  try {
    return decideIt()
  } catch (error) {
    if (slugs.includes((error as { slug?: string }).slug ?? '')) return undefined
    throw error
  }
}

/** What the provider does next for the order; undefined where nothing is open. */
export function provide(order: Order, books: Books, doesRefundFail = false): Decision | undefined {
  const payment = currentPayment(order)
  const answer = (state: Pick<ProviderPaymentState, 'status' | 'captured'>) =>
    applyProviderStatus(order, payment.id, { nextAction: null, declineCode: null, ...state }, timing)
  if (payment.status === 'authorizing') return answer({ status: 'authorized' })
  if (payment.status === 'capturing') {
    const asked = order.shipments.find(({ status }) => status === 'preparing')?.capture?.amount.amountMinor ?? 0
    books.capturedMinor += asked
    return answer({ status: 'captured', captured: usd(books.capturedMinor) })
  }
  if (payment.status === 'voiding') {
    const isCaptured = books.capturedMinor > 0
    return answer(isCaptured ? { status: 'captured', captured: usd(books.capturedMinor) } : { status: 'voided' })
  }
  if (payment.release === 'releasing') return applyRelease(order, payment.id, exampleNow)
  const refund = order.refunds.find(({ status }) => status === 'refunding')
  if (!refund) return undefined
  if (doesRefundFail) return applyRefundStatus(order, refund.id, 'failed', exampleNow)
  books.refundedMinor += refund.amount.amountMinor
  return applyRefundStatus(order, refund.id, 'refunded', exampleNow)
}

/** 19 % that an amount contains. */
function taxIn(totalMinor: number): TaxLine {
  const amountMinor = Math.round((totalMinor * 19) / 119)
  return {
    name: 'VAT',
    percent: '19',
    reason: 'rate',
    taxable: usd(totalMinor - amountMinor),
    amount: usd(amountMinor),
  }
}

/** An order of items that cost so much in all, tax included. */
export function orderOfItems(items: readonly { quantity: number; totalMinor: number }[], shippingMinor: number): Order {
  const lines: OrderLine[] = items.map(({ quantity, totalMinor }, index) => ({
    ...{ variantId: `v${index}`, productId: 'p', sku: '', title: '', variantTitle: '', imageUrl: null },
    ...{ quantity, unitPrice: usd(0), lineTotal: usd(0), total: usd(totalMinor), taxLines: [taxIn(totalMinor)] },
  }))
  const tax = usd(lines.reduce((added, { taxLines = [] }) => added + (taxLines[0]?.amount.amountMinor ?? 0), 0))
  const total = usd(items.reduce((added, { totalMinor }) => added + totalMinor, shippingMinor))
  const order = exampleOrder({ lines, total, tax, shippingLine: null })
  return { ...order, payments: order.payments.map((payment) => ({ ...payment, amount: total })) }
}

const actions = ['ship', 'ship', 'cancel', 'cancel', 'refund', 'refund-lines', 'return', 'take-back', 'end'] as const
/** Orders, and what happens to them. */
export const orderCases = fc.record({
  items: fc.array(
    fc.record({ quantity: fc.integer({ min: 1, max: 6 }), totalMinor: fc.integer({ min: 1, max: 9_000 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  shippingMinor: fc.nat(2_000),
  isCapturedInParts: fc.boolean(),
  steps: fc.array(
    fc.record({
      action: fc.constantFrom(...actions),
      counts: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
      share: fc.integer({ min: 1, max: 100 }),
      doesFail: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    }),
    { maxLength: 10 },
  ),
})
