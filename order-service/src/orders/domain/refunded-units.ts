import { allocate, scaled, sum } from '../../pricing/rounding.ts'
import type { CancelledLine, RefundedEarlier } from './cancelled-line.ts'
import { dueOf, itemAmounts, shippedAmounts } from './item-amounts.ts'
import { itemProgress } from './item-progress.ts'
import type { Order, Refund } from './order.ts'
import { currentPayment, isCharge } from './payment.ts'

/** What refunds gave back of units before these were cancelled, in minor units, and of how many of the units they gave back all. */
export type RefundedUnits = Readonly<{ amountMinor: number; units: number }>

/**
 * Whether a refund gives back what was captured for cancelled units: it has the id of their cancellation, or of the parcel whose capture
 * took too much, or says so where such a refund had failed.
 */
export const isForCancelled = (
  { cancellations, shipments }: Order,
  refund: Pick<Refund, 'id' | 'isForCancelled'>,
): boolean => refund.isForCancelled || [...cancellations, ...shipments].some((part) => part.id === refund.id)

/** Returns the refunds of the payment that pays for the order, without those for cancelled units: these were never owed. */
export function countedRefunds(order: Order): Refund[] {
  const charged = new Set(order.payments.filter(({ status }) => isCharge(status)).map(({ id }) => id))
  return order.refunds.filter(
    (refund) => refund.status !== 'failed' && charged.has(refund.paymentId) && !isForCancelled(order, refund),
  )
}

/** Returns how many units of an item came back in returns that are refunded. */
export const returnedUnits = ({ refunds }: Pick<Order, 'refunds'>, itemId: string): number =>
  sum(
    refunds
      .filter(({ status, returnId }) => status !== 'failed' && returnId !== null)
      .flatMap(({ lines }) => lines ?? [])
      .map((line) => (line.itemId === itemId ? line.quantity : 0)),
  )

/** Returns what was captured, without what went back, or is going back, for cancelled units, in minor units. */
export function paidMinor(order: Order): number {
  const back = order.refunds.filter((refund) => refund.status !== 'failed' && isForCancelled(order, refund))
  const backMinor = sum(back.map(({ amount }) => amount.amountMinor))
  return currentPayment(order).captured.amountMinor - backMinor - refundedEarlier(order, linesOf(order)).amountMinor
}

const linesOf = ({ cancellations }: Order): CancelledLine[] => cancellations.flatMap(({ lines }) => lines)

/** Returns what of `lines` was refunded before they were cancelled. A refund that has failed since does not count. */
export function refundedEarlier(
  { refunds }: Pick<Order, 'refunds'>,
  lines: readonly CancelledLine[],
  isCounted: (refund: Refund) => boolean = ({ status }) => status !== 'failed',
): RefundedUnits {
  const counted = new Set(refunds.filter(isCounted).map(({ id }) => id))
  const parts = lines.flatMap(({ refunded = [] }) => refunded).filter(({ refundId }) => counted.has(refundId))
  return { amountMinor: sum(parts.map(({ amountMinor }) => amountMinor)), units: sum(parts.map(({ units }) => units)) }
}

/**
 * Returns lines that are being cancelled with what was refunded of them: it is not given back again. Units that were refunded and did not
 * come back are taken to be those that are not shipped. An amount that was refunded without units is of all units alike. Where each parcel
 * is captured, what was refunded is of units that were sent first, so that only what is above them counts. Refunds of early versions,
 * which name no items, do not count.
 */
export function withRefunded(order: Order, lines: readonly CancelledLine[]): CancelledLine[] {
  const isPaid = paidMinor(order) >= dueOf(order).amountMinor
  return lines.map((line) => {
    const { refunded: found, aboveSentMinor } = refundedOf(order, line)
    const foundMinor = sum(found.map(({ amountMinor }) => amountMinor))
    const isWhole = isPaid || foundMinor <= aboveSentMinor
    // Of units that are not captured, not all was given back.
    const refunded = isWhole ? found : upTo(aboveSentMinor, found).map((part) => ({ ...part, units: 0 }))
    return refunded.some(({ amountMinor, units }) => amountMinor > 0 || units > 0) ? { ...line, refunded } : line
  })
}

/** The parts reduced to an amount in all. */
function upTo(mostMinor: number, parts: readonly RefundedEarlier[]): RefundedEarlier[] {
  const amounts = parts.map(({ amountMinor }) => amountMinor)
  if (sum(amounts) <= mostMinor) return [...parts]
  const allowed = allocate(mostMinor, amounts)
  return parts.map((part, index) => ({ ...part, amountMinor: allowed[index] ?? 0 }))
}

/** What of one refund, of one item, is not of units that were cancelled before. */
type Left = Readonly<{ refundId: string; unitsMinor: number; units: number; moneyMinor: number; otherMinor: number }>

/** `aboveSentMinor`: what was refunded of the item above what its units cost that were sent. */
type RefundedOf = Readonly<{ refunded: RefundedEarlier[]; aboveSentMinor: number }>

function refundedOf(order: Order, { itemId, quantity, amount }: CancelledLine): RefundedOf {
  const progress = itemProgress(order)
  const position = progress.findIndex((item) => item.itemId === itemId)
  const { ordered = 0, cancelled = 0 } = progress[position] ?? {}
  const earlier = linesOf(order).filter((line) => line.itemId === itemId)
  const left = countedRefunds(order).flatMap((refund) => leftOfRefund(refund, itemId, earlier))
  let wanted = quantity
  const parts = left.map(({ refundId, unitsMinor, units, moneyMinor, otherMinor }) => {
    const taken = Math.min(units, wanted)
    wanted -= taken
    const ofUnits = units > 0 ? scaled(unitsMinor, taken, units) : 0
    const ofMoney = scaled(moneyMinor, quantity, ordered - cancelled)
    const restMinor = unitsMinor + moneyMinor + otherMinor - ofUnits - ofMoney
    return { refundId, amountMinor: ofUnits + ofMoney, units: taken, restMinor }
  })
  const totalMinor = itemAmounts(order)[position]?.totalMinor ?? 0
  const refundedMinor = sum(left.map(({ unitsMinor, moneyMinor, otherMinor }) => unitsMinor + moneyMinor + otherMinor))
  const keptMinor = totalMinor - sum(earlier.map((line) => line.amount.amountMinor))
  const leastMinor = Math.max(0, refundedMinor + amount.amountMinor - keptMinor)
  const aboveSentMinor = Math.max(leastMinor, refundedMinor - (shippedAmounts(order)[position] ?? 0))
  return { refunded: upTo(amount.amountMinor, atLeast(leastMinor, parts)), aboveSentMinor }
}

function atLeast(leastMinor: number, parts: readonly (RefundedEarlier & { restMinor: number })[]): RefundedEarlier[] {
  let missing = Math.max(0, leastMinor - sum(parts.map(({ amountMinor }) => amountMinor)))
  return parts.flatMap(({ restMinor, ...part }) => {
    const more = Math.min(missing, restMinor)
    missing -= more
    const amountMinor = part.amountMinor + more
    return amountMinor > 0 || part.units > 0 ? [{ ...part, amountMinor }] : []
  })
}

function leftOfRefund(refund: Refund, itemId: string, earlier: readonly CancelledLine[]): Left[] {
  const line = refund.lines?.find((each) => each.itemId === itemId)
  if (!line) return []
  const { id: refundId, restock, returnId } = refund
  const used = refundedEarlier({ refunds: [refund] }, earlier)
  const restocked = sum(restock.filter(({ variantId }) => variantId === line.variantId).map(({ quantity }) => quantity))
  const hasUnits = line.quantity > 0
  const unshipped = returnId === null ? Math.max(0, line.quantity - restocked) : 0
  const leftMinor = Math.max(0, line.amount.amountMinor - used.amountMinor)
  const units = Math.max(0, unshipped - used.units)
  const unitsMinor = hasUnits ? Math.min(leftMinor, scaled(line.amount.amountMinor, units, line.quantity)) : 0
  const moneyMinor = hasUnits ? 0 : leftMinor
  return [{ refundId, unitsMinor, units, moneyMinor, otherMinor: leftMinor - unitsMinor - moneyMinor }]
}
