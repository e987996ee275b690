import { unprocessable } from '@storefleet/contracts'
import { refundOfUnits, refundShares } from '../../pricing/refund-shares.ts'
import { allocate, sum } from '../../pricing/rounding.ts'
import { shareOfCancelled } from '../../pricing/unit-shares.ts'
import { dueOf } from './item-amounts.ts'
import { refuseUnknownItems } from './item-lines.ts'
import { leftToShip, sumByItem } from './item-progress.ts'
import type { ItemQuantity, Order, Refund } from './order.ts'
import { orderParts, shippingKey } from './order-parts.ts'
import { isCharge } from './payment.ts'
import {
  describeRefund,
  leftOf,
  openAccount,
  type PartRefund,
  type RefundAccount,
  refundAccounts,
  splitAmount,
} from './refund-accounts.ts'
import { isForCancelled, paidMinor, refundedEarlier } from './refunded-units.ts'

type Asked = Readonly<{ lines?: readonly ItemQuantity[] | undefined; shippingMinor?: number | undefined }>

export const amountOf = (parts: readonly PartRefund[]): number => sum(parts.map(({ amountMinor }) => amountMinor))

/**
 * Returns what units of items, and an amount of shipping, give back; of each item, the units of `without` are not refunded. Throws 422
 * `unknown-item`, `units-not-refundable` and `refund-too-large`.
 */
export function refundOfLines(
  order: Order,
  { lines = [], shippingMinor = 0 }: Asked,
  without: ReadonlyMap<string, number> = new Map(),
): PartRefund[] {
  const accounts = refundAccounts(order)
  const items = new Map(
    accounts.flatMap(({ part: { key }, unitsLeft }) =>
      key === shippingKey ? [] : [[key, Math.max(0, unitsLeft - (without.get(key) ?? 0))] as const],
    ),
  )
  refuseUnknownItems(items, lines)
  const units = sumByItem(lines)
  for (const [index, { itemId }] of lines.entries()) refuseTooManyUnits(items, units, { itemId, index })
  return accounts.flatMap((account) => {
    if (account.part.key === shippingKey) return shippingMinor > 0 ? [refundOfShipping(account, shippingMinor)] : []
    const wanted = units.get(account.part.key) ?? 0
    return wanted === 0 ? [] : [paidUnitsOf(account, wanted, without.get(account.part.key) ?? 0)]
  })
}

/**
 * Returns the units of an order that are not paid for: where each parcel is captured when it leaves, those that are still here. They are
 * cancelled instead of refunded.
 */
export function unpaidUnits(order: Order): ReadonlyMap<string, number> {
  const isPaid = paidMinor(order) >= dueOf(order).amountMinor
  return isPaid ? new Map() : sumByItem(leftToShip(order))
}

/** Units of an item, as many as are wanted and paid for: together they cost what was paid for them. */
function paidUnitsOf(account: RefundAccount, wanted: number, unpaidUnits: number): PartRefund {
  const { leftMinor, units: left } = paidPart(account, unpaidUnits)
  const units = Math.min(wanted, left)
  return { account, amountMinor: units > 0 ? refundOfUnits({ totalMinor: leftMinor, units: left }, units) : 0, units }
}

function refundOfShipping(account: RefundAccount, amountMinor: number): PartRefund {
  const left = leftOf(account)
  if (amountMinor <= left) return { account, amountMinor, units: 0 }
  throw unprocessable('refund-too-large', 'A refund of shipping cannot be more than what is left of it', {
    fields: [{ field: 'shipping.amountMinor', message: `must be at most ${left}` }],
  })
}

function refuseTooManyUnits(
  items: ReadonlyMap<string, number>,
  units: ReadonlyMap<string, number>,
  { itemId, index }: { itemId: string; index: number },
): void {
  const left = items.get(itemId) ?? 0
  if ((units.get(itemId) ?? 0) <= left) return
  throw unprocessable('units-not-refundable', 'No more units can be refunded than are paid for and are not refunded', {
    fields: [{ field: `lines[${index}].quantity`, message: `must be at most ${left}` }],
  })
}

type PlainRefund = Pick<Refund, 'id' | 'paymentId' | 'amount' | 'isForCancelled'>

/** Returns the lines of a refund that names none: of what is left of the order, or of the units that were cancelled. */
export function describeAmount(
  order: Order,
  { id, paymentId, amount, isForCancelled: isRetry }: PlainRefund,
): Pick<Refund, 'lines' | 'shipping'> {
  const payment = order.payments.find((each) => each.id === paymentId)
  if (!payment || !isCharge(payment.status)) return { lines: null, shipping: null }
  const parts = isForCancelled(order, { id, isForCancelled: isRetry })
    ? splitAmongCancelled(order, { id, amount })
    : splitAmongPaid(order, amount.amountMinor)
  return describeRefund(order, parts)
}

/**
 * Splits an amount among the units that are paid for, and shipping: where each parcel is captured, those that have left.
 */
function splitAmongPaid(order: Order, amountMinor: number): PartRefund[] {
  const accounts = refundAccounts(order)
  const unpaid = unpaidUnits(order)
  if (unpaid.size === 0) return splitAmount(accounts, amountMinor)
  const parts = accounts.map((account) => paidPart(account, unpaid.get(account.part.key) ?? 0))
  const shares = refundShares(
    parts.map((part) => part.paidMinor),
    parts.map((part) => part.paidMinor - part.leftMinor),
    Math.min(amountMinor, sum(parts.map(({ leftMinor }) => leftMinor))),
  )
  return accounts.map((account, index) => {
    const share = shares[index] ?? 0
    const { leftMinor = 0, units = 0 } = parts[index] ?? {}
    return { account, amountMinor: share, units: share === leftMinor ? units : 0 }
  })
}

/**
 * Returns what is left of the units that are paid for, and of shipping, in minor units. What was captured for units that are here again, because
 * their parcel was taken back, is not in it: it goes back when they are cancelled, or pays for their next parcel.
 */
export function paidLeftMinor(order: Order): number {
  const unpaid = unpaidUnits(order)
  const parts = refundAccounts(order).map((account) => paidPart(account, unpaid.get(account.part.key) ?? 0))
  return sum(parts.map(({ leftMinor }) => leftMinor))
}

/** What of a part is paid for, in minor units, and what of that is not refunded; the last units of an item are those that are not sent. */
function paidPart(account: RefundAccount, unpaidUnits: number) {
  const { part, cancelledUnits, unitsLeft } = account
  const unpaidMinor = part.units === 0 ? 0 : shareOfCancelled(part.totalMinor, part.units, cancelledUnits, unpaidUnits)
  const cancelledMinor = part.units === 0 ? 0 : shareOfCancelled(part.totalMinor, part.units, 0, cancelledUnits)
  const leftMinor = Math.max(0, leftOf(account) - unpaidMinor)
  const paidMinor = Math.max(leftMinor, part.totalMinor - unpaidMinor - cancelledMinor)
  return { paidMinor, leftMinor, units: Math.max(0, unitsLeft - unpaidUnits) }
}

function splitAmongCancelled(order: Order, { id, amount }: Pick<Refund, 'id' | 'amount'>): PartRefund[] {
  const all = sumByItem(order.cancellations.flatMap(({ lines }) => lines))
  const ownLines = order.cancellations.find((each) => each.id === id)?.lines ?? []
  const own = sumByItem(ownLines)
  const refundedOf = (key: string) =>
    refundedEarlier(
      order,
      ownLines.filter(({ itemId }) => itemId === key),
    )
  const units = own.size > 0 ? own : all
  const parts = orderParts(order).filter(({ key }) => units.has(key))
  const costs = parts.map(({ key, totalMinor, units: ordered }) =>
    Math.max(0, shareOfCancelled(totalMinor, ordered, 0, units.get(key) ?? 0) - refundedOf(key).amountMinor),
  )
  return allocate(Math.min(amount.amountMinor, sum(costs)), costs).flatMap((amountMinor, index) => {
    const part = parts[index]
    if (!part) return []
    const units = (own.get(part.key) ?? 0) - refundedOf(part.key).units
    return [{ account: openAccount(part), amountMinor, units }]
  })
}
