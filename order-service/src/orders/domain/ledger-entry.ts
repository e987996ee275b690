import { sum } from '../../pricing/rounding.ts'
import { type ItemAmount, itemAmounts, shippingAmount } from './item-amounts.ts'
import { itemIdOf } from './item-progress.ts'
import type { Order, Payment, Refund } from './order.ts'
import { isForCancelled, refundedEarlier } from './refunded-units.ts'
import { hadLastCapture } from './release.ts'
import { canShip } from './shipment.ts'

/**
 * `receivable`: what the customer owes. `sales` and `tax`: what they bought. `held`: authorised at the provider, against `holds`.
 * `provider`: money that the provider took. `refunds`: given back of what was sold.
 */
export const ledgerAccounts = ['receivable', 'sales', 'tax', 'held', 'holds', 'provider', 'refunds'] as const
export type LedgerAccount = (typeof ledgerAccounts)[number]
export const ledgerReasons = ['ordered', 'cancelled', 'authorized', 'released', 'captured', 'refunded'] as const
type LedgerReason = (typeof ledgerReasons)[number]

/** An amount, in minor units, that goes from one account to the other: it sums to zero by itself. */
export type LedgerEntry = Readonly<{
  reason: LedgerReason
  debit: LedgerAccount
  credit: LedgerAccount
  amountMinor: number
  /** Null for shipping, and for what is of the whole order. */
  itemId: string | null
  /** The id of the cancellation, payment, shipment or refund. */
  reference: string | null
}>

/** Returns the entries that a change of an order adds; all of the order's without `before`. */
export function ledgerEntriesOf(before: Order | undefined, after: Order): LedgerEntry[] {
  return missingEntries(before ? standOf(before) : [], standOf(after))
}

/** Returns the entries that bring a ledger with entries `found` to where its order stands. */
export const missingFor = (found: readonly LedgerEntry[], order: Order): LedgerEntry[] =>
  missingEntries(found, standOf(order))

/** The entries of an order as it stands, each once. */
function standOf(order: Order): LedgerEntry[] {
  const all = [
    ...ordered(order),
    ...cancelledParts(order),
    ...cancelledWhole(order),
    ...refundedBeforeCancelled(order),
    ...payments(order),
  ]
  return all.filter(({ amountMinor }) => amountMinor !== 0)
}

function ordered(order: Order): LedgerEntry[] {
  const items = itemAmounts(order)
  const shipping = shippingAmount(order, items)
  return [
    ...items.flatMap((item, position) => sale('ordered', item, { itemId: itemIdOf(position), reference: null })),
    ...sale('ordered', shipping, { itemId: null, reference: null }),
  ]
}

function cancelledParts({ cancellations }: Order): LedgerEntry[] {
  return cancellations.flatMap(({ id: reference, lines }) =>
    lines.flatMap(({ itemId, amount, tax }) =>
      sale('cancelled', { totalMinor: amount.amountMinor, taxMinor: tax.amountMinor }, { itemId, reference }).map(
        turned,
      ),
    ),
  )
}

/** What was left of an order that is cancelled. */
function cancelledWhole(order: Order): LedgerEntry[] {
  if (!order.cancellation) return []
  const { id: reference } = order.cancellation
  const items = itemAmounts(order)
  const shipping = shippingAmount(order, items)
  const parts = order.cancellations.flatMap(({ lines }) => lines)
  const left = items.map((item, position) => {
    const own = parts.filter(({ itemId }) => itemId === itemIdOf(position))
    return {
      totalMinor: item.totalMinor - sum(own.map(({ amount }) => amount.amountMinor)),
      taxMinor: item.taxMinor - sum(own.map(({ tax }) => tax.amountMinor)),
    }
  })
  return [
    ...left.flatMap((item, position) => sale('cancelled', item, { itemId: itemIdOf(position), reference })),
    ...sale('cancelled', shipping, { itemId: null, reference }),
  ].map(turned)
}

/** What was given back of units before they were cancelled is no longer given back of what was sold: it is what was owed for them. */
function refundedBeforeCancelled(order: Order): LedgerEntry[] {
  const entry = (amountMinor: number, of: Pick<LedgerEntry, 'itemId' | 'reference'>): LedgerEntry => ({
    ...{ reason: 'cancelled', debit: 'receivable', credit: 'refunds', amountMinor, ...of },
  })
  const isDone = ({ status }: Refund) => status === 'refunded'
  const ofItems = order.cancellations.flatMap(({ id: reference, lines }) =>
    lines.map((line) => entry(refundedEarlier(order, [line], isDone).amountMinor, { itemId: line.itemId, reference })),
  )
  if (!order.cancellation) return ofItems
  const given = order.refunds.filter((refund) => isDone(refund) && !isOverpaid(order, refund))
  const rest = sum(given.map(({ amount }) => amount.amountMinor)) - sum(ofItems.map(({ amountMinor }) => amountMinor))
  return [...ofItems, entry(rest, { itemId: null, reference: order.cancellation.id })]
}

const sale = (
  reason: LedgerReason,
  { totalMinor, taxMinor }: ItemAmount,
  of: Pick<LedgerEntry, 'itemId' | 'reference'>,
): LedgerEntry[] => [
  { reason, debit: 'receivable', credit: 'sales', amountMinor: totalMinor - taxMinor, ...of },
  { reason, debit: 'receivable', credit: 'tax', amountMinor: taxMinor, ...of },
]

const turned = (entry: LedgerEntry): LedgerEntry => ({ ...entry, debit: entry.credit, credit: entry.debit })

function payments(order: Order): LedgerEntry[] {
  const ofShipments = order.shipments.flatMap(({ id, status, cancelledAt, capture }) =>
    capture && (status === 'shipped' || cancelledAt) ? [captured(id, capture.amount.amountMinor)] : [],
  )
  const known = sum(ofShipments.map(({ amountMinor }) => amountMinor))
  const last = order.payments.at(-1)?.id
  return [
    ...order.payments.map(
      (payment): LedgerEntry => ({
        ...{ reason: 'authorized', debit: 'held', credit: 'holds', itemId: null },
        ...{ amountMinor: heldMinor(order, payment), reference: payment.id },
      }),
    ),
    ...ofShipments,
    // A provider that captures by itself captures for no shipment.
    ...order.payments.map(({ id, captured: { amountMinor } }) => captured(id, amountMinor - (id === last ? known : 0))),
    ...order.refunds
      .filter(({ status }) => status === 'refunded')
      .map(
        (refund): LedgerEntry => ({
          ...{ reason: 'refunded', debit: isOverpaid(order, refund) ? 'receivable' : 'refunds', credit: 'provider' },
          ...{ amountMinor: refund.amount.amountMinor, itemId: null, reference: refund.id },
        }),
      ),
  ]
}

const captured = (reference: string, amountMinor: number): LedgerEntry => ({
  ...{ reason: 'captured', debit: 'provider', credit: 'receivable', itemId: null },
  ...{ amountMinor, reference },
})

/** What the provider holds of an authorised payment and may still take. */
function heldMinor(order: Order, { status, amount, captured: taken, release }: Payment): number {
  const isHeld = status === 'authorized' || status === 'capturing'
  const isCapturedInParts =
    status === 'captured' && canShip(order) && release === null && !order.shipments.some(hadLastCapture)
  return isHeld || isCapturedInParts || release === 'releasing' ? amount.amountMinor - taken.amountMinor : 0
}

/** Whether a refund gives back what is not owed, such as a cancelled part: it has the id of what it is for. */
const isOverpaid = (order: Order, refund: Refund) =>
  order.cancellation?.id === refund.id ||
  order.payments.some((payment) => payment.id === refund.id) ||
  isForCancelled(order, refund)

const keyOf = ({ reason, itemId, reference, debit, credit }: LedgerEntry) =>
  [reason, itemId, reference, ...[debit, credit].toSorted()].join(' ')

/** The difference of two ledgers, by what each entry is of. */
function missingEntries(found: readonly LedgerEntry[], wanted: readonly LedgerEntry[]): LedgerEntry[] {
  const differences = new Map<string, LedgerEntry>()
  const add = (given: LedgerEntry, sign: 1 | -1) => {
    const entry = asAuthorized(given)
    const known = differences.get(keyOf(entry)) ?? { ...entry, amountMinor: 0 }
    const minor = (known.debit === entry.debit ? sign : -sign) * entry.amountMinor
    differences.set(keyOf(entry), { ...known, amountMinor: known.amountMinor + minor })
  }
  for (const entry of found) add(entry, -1)
  for (const entry of wanted) add(entry, 1)
  return [...differences.values()].flatMap((entry) => {
    if (entry.amountMinor === 0) return []
    return [namedByWay(entry.amountMinor > 0 ? entry : { ...turned(entry), amountMinor: -entry.amountMinor })]
  })
}

/** What is released is an authorisation the other way. */
const asAuthorized = (entry: LedgerEntry): LedgerEntry =>
  entry.reason === 'released' ? { ...entry, reason: 'authorized' } : entry
const namedByWay = (entry: LedgerEntry): LedgerEntry =>
  entry.reason === 'authorized' && entry.debit !== 'held' ? { ...entry, reason: 'released' } : entry
