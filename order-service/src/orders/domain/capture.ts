import { money } from '../../pricing/money.ts'
import { sum } from '../../pricing/rounding.ts'
import { dueForShipped, dueOf, shippedAmounts } from './item-amounts.ts'
import { itemIdOf, leftToShip } from './item-progress.ts'
import type { Order, ShipmentCapture } from './order.ts'
import { currentPayment, isPromised } from './payment.ts'
import { countedRefunds, paidMinor, refundedEarlier } from './refunded-units.ts'

/**
 * Returns what is to be captured before the shipment that is being prepared leaves; undefined where that is captured already, or staff see to the money. With
 * the first shipment it is what is not cancelled; parcel by parcel it is what the parcels so far cost, and shipping with the
 * first, so that the last one captures exactly the rest.
 */
export function captureFor(order: Order, isCapturedInParts: boolean): ShipmentCapture | undefined {
  // Staff record the money: goods may leave before it comes.
  if (isPromised(currentPayment(order))) return undefined
  const isFinal = !isCapturedInParts || leftToShip(order).length === 0
  const due = isFinal ? dueOf(order) : dueForShipped(order)
  const spentMinor = isFinal ? 0 : refundedOfUnsentMinor(order)
  const amountMinor = Math.max(0, due.amountMinor - (paidMinor(order) - spentMinor))
  const isFirst = currentPayment(order).status === 'authorized'
  if (amountMinor === 0 && !(isFirst && isFinal)) return undefined
  return { amount: money(amountMinor, due.currency), isFinal }
}

/** What was refunded of units that were captured with a parcel which was taken back: it does not pay for other parcels as well. */
function refundedOfUnsentMinor(order: Order): number {
  const lines = countedRefunds(order).flatMap((refund) => refund.lines ?? [])
  const cancelled = order.cancellations.flatMap((cancellation) => cancellation.lines)
  const ofItems = shippedAmounts(order).map((shippedMinor, position) => {
    const isOfItem = ({ itemId }: { itemId: string }) => itemId === itemIdOf(position)
    const refundedMinor = sum(lines.filter(isOfItem).map(({ amount }) => amount.amountMinor))
    return Math.max(0, refundedMinor - refundedEarlier(order, cancelled.filter(isOfItem)).amountMinor - shippedMinor)
  })
  return sum(ofItems)
}

/**
 * Returns how much more was captured than what is not cancelled costs, in minor units: what a cancelled part gives back. What refunds
 * gave back of it before is not given back again.
 */
export const overpaidMinor = (order: Order): number => Math.max(0, paidMinor(order) - dueOf(order).amountMinor)
