import { createHash } from 'node:crypto'
import { conflict, returnRequested, unprocessable } from '@storefleet/contracts'
import { itemIdOf } from '../../orders/domain/item-progress.ts'
import type { HistoryActor, ItemQuantity, Order } from '../../orders/domain/order.ts'
import { isOpen, type Return, type ReturnDecision, type ReturnKind, type ReturnReason } from './return.ts'
import { returnFacts, withReturn } from './return-events.ts'
import { isOver, type ReturnRules, returnPeriod, withdrawalPeriod } from './return-period.ts'
import { refuseTooManyUnits, returnableUnits } from './returnable-units.ts'

/** Of one order. */
const maxOpenReturns = 10
const maxReturns = 50

export type RequestReturn = Readonly<{
  id: string
  kind: ReturnKind
  lines: readonly (ItemQuantity & { reason: ReturnReason })[]
  comment: string | null
  by: HistoryActor
  rules: ReturnRules
}>

/**
 * Records that a customer wants to send units back. A withdrawal within its period needs no approval. The same request again changes
 * nothing. Throws 409 `withdrawal-not-offered`, `withdrawal-period-over`, `return-period-over`, `units-not-returnable`,
 * `too-many-returns`, and 422 `unknown-item`.
 */
export function requestReturn(
  order: Order,
  returns: readonly Return[],
  input: RequestReturn,
  now: Date,
): ReturnDecision {
  const same = returns.find(({ id }) => id === input.id)
  if (same) return { return: same, order, events: [], history: [] }
  refuseOutsidePeriod(order, input, now)
  if (returns.filter(isOpen).length >= maxOpenReturns || returns.length >= maxReturns) throw tooManyReturns(order)
  refuseTooManyUnits(returnableUnits(order, returns), input.lines)
  const { id, kind, comment, by: requestedBy } = input
  const made: Return = {
    ...{ id, orderId: order.id, kind, comment, requestedBy, note: null, refundId: null },
    number: `${order.number}-R${returns.length + 1}`,
    status: kind === 'withdrawal' ? 'approved' : 'requested',
    lines: input.lines.map((line) => ({
      ...line,
      ...itemOf(order, line),
      accepted: null,
      condition: null,
      restock: 0,
    })),
    ...{ createdAt: now, updatedAt: now },
  }
  const what = kind === 'withdrawal' ? 'withdrawn' : 'return-requested'
  return withReturn(order, made, {
    ...{ what, by: requestedBy, now },
    events: [returnRequested(order.id, returnFacts(order, made, now))],
  })
}

/** Customers are held to the periods; staff may take anything back. */
function refuseOutsidePeriod(order: Order, { kind, rules, by }: RequestReturn, now: Date): void {
  if (kind === 'withdrawal') {
    refuseWithdrawal(order, rules, now)
    return
  }
  const isByStaff = by.role === 'staff' || by.role === 'admin'
  const period = returnPeriod(order, rules)
  if (!isByStaff && isOver(period, now, rules)) {
    throw conflict('return-period-over', `Returns of this order were possible until ${period.lastDay}`, {
      extra: { lastDay: period.lastDay },
    })
  }
}

/** Throws 409 `withdrawal-not-offered` and `withdrawal-period-over`. */
export function refuseWithdrawal(order: Order, rules: ReturnRules, now: Date): void {
  const period = withdrawalPeriod(order, rules)
  if (!period.isOffered) {
    throw conflict('withdrawal-not-offered', 'There is no right of withdrawal from this order')
  }
  if (isOver(period, now, rules)) {
    throw conflict('withdrawal-period-over', `A withdrawal was possible until ${period.lastDay}`, {
      extra: { lastDay: period.lastDay },
    })
  }
}

/** Returns what a customer confirms with: it changes with what is withdrawn from, so that no other statement is confirmed than was shown. */
export function confirmationOf(orderId: string, lines: readonly ItemQuantity[]): string {
  const statement = lines.map(({ itemId, quantity }) => [itemId, quantity]).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([orderId, statement]))
    .digest('hex')
    .slice(0, 32)
}

/** Throws 422 `withdrawal-not-confirmed`. */
export function refuseUnconfirmed(orderId: string, lines: readonly ItemQuantity[], confirmation: string): void {
  if (confirmationOf(orderId, lines) === confirmation) return
  throw unprocessable('withdrawal-not-confirmed', 'Another statement was confirmed: show it and have it confirmed', {
    fields: [{ field: 'confirmation', message: 'must be that of the statement with these lines' }],
  })
}

function itemOf(order: Order, { itemId }: ItemQuantity) {
  const line = order.lines.find((_, position) => itemIdOf(position) === itemId)
  const { variantId = '', sku = '', title = '', variantTitle = '' } = line ?? {}
  return { variantId, sku, title, variantTitle }
}

const tooManyReturns = (order: Order) =>
  conflict('too-many-returns', `An order has at most ${maxOpenReturns} open returns, and ${maxReturns} in all`, {
    extra: { orderId: order.id },
  })
