import type { RefundLine, RefundShipping } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { refundShares } from '../../pricing/refund-shares.ts'
import { sum } from '../../pricing/rounding.ts'
import { shareOfCancelled } from '../../pricing/unit-shares.ts'
import { itemIdOf } from './item-progress.ts'
import type { Order, Refund } from './order.ts'
import { type OrderPart, orderParts, shippingKey } from './order-parts.ts'
import { countedRefunds, refundedEarlier } from './refunded-units.ts'

/** What was given back of a part so far, cancelled units included. */
export type RefundAccount = Readonly<{
  part: OrderPart
  /** Of each component of the part, in minor units. */
  given: readonly number[]
  /** Of what each tax is on. */
  givenTaxable: readonly number[]
  /** Units that are neither cancelled nor refunded; 0 for shipping. */
  unitsLeft: number
  cancelledUnits: number
}>

/**
 * Returns what of each part of an order is left to be refunded: cancelled parts first, then its refunds in their order. What was refunded
 * of units before they were cancelled counts once.
 */
export function refundAccounts(order: Order): RefundAccount[] {
  const opened = orderParts(order).map(openAccount)
  return countedRefunds(order).reduce<RefundAccount[]>(
    (accounts, refund) => (refund.lines === null ? withAmount(accounts, refund) : withLines(accounts, refund)),
    withCancelled(opened, order),
  )
}

export const openAccount = (part: OrderPart): RefundAccount => ({
  part,
  given: part.components.map(() => 0),
  givenTaxable: part.taxLines.map(() => 0),
  unitsLeft: part.units,
  cancelledUnits: 0,
})

export const leftOf = ({ part, given }: RefundAccount): number => part.totalMinor - sum(given)

function withCancelled(accounts: RefundAccount[], order: Order): RefundAccount[] {
  const lines = order.cancellations.flatMap(({ lines }) => lines)
  return accounts.map((account) => {
    const { part } = account
    const own = lines.filter(({ itemId }) => itemId === part.key)
    const units = sum(own.map(({ quantity }) => quantity))
    if (units === 0) return account
    const refunded = refundedEarlier(order, own)
    const cancelledMinor = shareOfCancelled(part.totalMinor, part.units, 0, units)
    const cancelled = { ...account, cancelledUnits: units }
    return withAmountOf(cancelled, cancelledMinor - refunded.amountMinor, units - refunded.units)
  })
}

/** A refund of early versions names no lines: it is split as a plain amount is today. */
const withAmount = (accounts: readonly RefundAccount[], { amount }: Refund): RefundAccount[] =>
  splitAmount(accounts, amount.amountMinor).map(({ account, amountMinor, units }) =>
    withAmountOf(account, amountMinor, units),
  )

const withLines = (accounts: readonly RefundAccount[], { lines, shipping }: Refund): RefundAccount[] =>
  accounts.map((account) => {
    if (account.part.key === shippingKey) return shipping ? withShare(account, { ...shipping, quantity: 0 }) : account
    return (lines ?? []).filter(({ itemId }) => itemId === account.part.key).reduce(withShare, account)
  })

type Share = Pick<RefundLine, 'quantity' | 'amount' | 'taxLines'>

const withAmountOf = (account: RefundAccount, amountMinor: number, units: number): RefundAccount =>
  withShare(account, shareOf({ account, amountMinor, units }, ''))

function withShare(account: RefundAccount, share: Share): RefundAccount {
  const { given, givenTaxable, unitsLeft } = account
  const taxes = share.taxLines.map(({ amount }) => amount.amountMinor)
  const components = [...taxes, share.amount.amountMinor - sum(taxes)]
  return {
    ...account,
    given: given.map((amount, index) => amount + (components[index] ?? 0)),
    givenTaxable: givenTaxable.map((amount, index) => amount + (share.taxLines[index]?.taxable.amountMinor ?? 0)),
    unitsLeft: unitsLeft - share.quantity,
  }
}

export type PartRefund = Readonly<{ account: RefundAccount; amountMinor: number; units: number }>

/**
 * Splits an amount among what is left of the parts, as the whole order is made of them. A part of which nothing remains afterwards gives up
 * its units; of the others, money alone is refunded.
 */
export function splitAmount(accounts: readonly RefundAccount[], amountMinor: number): PartRefund[] {
  const shares = refundShares(
    accounts.map(({ part }) => part.totalMinor),
    accounts.map(({ given }) => sum(given)),
    Math.min(amountMinor, sum(accounts.map(leftOf))),
  )
  return accounts.map((account, index) => {
    const share = shares[index] ?? 0
    const isWhole = share === leftOf(account)
    return { account, amountMinor: share, units: isWhole ? account.unitsLeft : 0 }
  })
}

/** Returns what a refund keeps of its parts: with their taxes, in a form that a document can print. */
export function describeRefund(
  order: Order,
  parts: readonly PartRefund[],
): { lines: RefundLine[]; shipping: RefundShipping | null } {
  const { currency } = order.total
  const described = parts
    .filter(({ amountMinor, units }) => amountMinor > 0 || units > 0)
    .map((refund) => ({ key: refund.account.part.key, ...shareOf(refund, currency) }))
  const shipping = described.find(({ key }) => key === shippingKey)
  return {
    lines: order.lines.flatMap(({ variantId, sku, title, variantTitle }, position) => {
      const found = described.find(({ key }) => key === itemIdOf(position))
      if (!found) return []
      const { key: itemId, ...share } = found
      return [{ itemId, variantId, sku, title, variantTitle, ...share }]
    }),
    shipping: shipping ? { amount: shipping.amount, taxLines: shipping.taxLines } : null,
  }
}

/** Returns an amount of a part with what of it is tax. */
function shareOf({ account, amountMinor, units }: PartRefund, currency: string): Share {
  const { taxLines, components } = account.part
  const share = refundShares(components, account.given, amountMinor)
  const net = share.at(-1) ?? 0
  return {
    quantity: units,
    amount: money(amountMinor, currency),
    taxLines: taxLines.map((line, index) => ({
      ...line,
      taxable: money(isOneBase(account.part) ? net : taxableOf(account, index, amountMinor), currency),
      amount: money(share[index] ?? 0, currency),
    })),
  }
}

/** Whether each tax of a part is on all of it. Shipping of goods under several rates is divided among them. */
const isOneBase = ({ taxLines, components }: OrderPart): boolean =>
  taxLines.every(({ taxable }) => taxable.amountMinor === components.at(-1))

/** What of a refund a tax is on, where it is on a part of the price alone. */
function taxableOf({ part, given, givenTaxable }: RefundAccount, index: number, amountMinor: number): number {
  const whole = part.taxLines[index]?.taxable.amountMinor ?? 0
  const before = givenTaxable[index] ?? 0
  return refundShares([whole, part.totalMinor - whole], [before, sum(given) - before], amountMinor)[0] ?? 0
}
