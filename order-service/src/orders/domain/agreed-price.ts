import { conflict, type Money, unprocessable } from '@storefleet/contracts'
import type { Order } from './order.ts'

/** A line as the cart last showed it. `quantity` is how many were counted in the totals. */
export type ShownLine = Readonly<{ unitPrice: Money; quantity: number }>

/** What the customer agreed to: the total they saw, else what their cart last showed of each line. */
export type AgreedPrice = Readonly<{
  expectedTotal?: Money | undefined
  shown?: ReadonlyMap<string, ShownLine> | undefined
}>

type Change =
  | Readonly<{ variantId: string; kind: 'price-changed'; from: Money; to: Money }>
  | Readonly<{ variantId: string; kind: 'quantity-increased'; from: number; to: number }>
  | Readonly<{ kind: 'total-changed'; from: Money; to: Money }>

/**
 * Refuses an order that costs more than the customer agreed to. Throws 409 `price-changed`, which names each change,
 * and 422 `currency-mismatch`.
 */
export function refuseHigherPrice(order: Pick<Order, 'lines' | 'total'>, { expectedTotal, shown }: AgreedPrice): void {
  const dearer = shown ? order.lines.flatMap((line) => changesOf(line, shown.get(line.variantId))) : []
  const changes = expectedTotal ? totalChanges(order, expectedTotal, dearer) : dearer
  if (changes.length === 0) return
  throw conflict('price-changed', 'The order costs more than you were shown; nothing was charged. Look at it again', {
    extra: { changes, total: order.total, ...(expectedTotal && { expectedTotal }) },
  })
}

function totalChanges({ total }: Pick<Order, 'total'>, expected: Money, dearer: readonly Change[]): readonly Change[] {
  if (expected.currency !== total.currency) {
    throw unprocessable('currency-mismatch', `The order is in ${total.currency}`, {
      fields: [{ field: 'expectedTotal.currency', message: `must be ${total.currency}` }],
    })
  }
  if (total.amountMinor <= expected.amountMinor) return []
  return [...dearer, { kind: 'total-changed', from: expected, to: total }]
}

function changesOf({ variantId, unitPrice, quantity }: Order['lines'][number], shown: ShownLine | undefined): Change[] {
  if (!shown) return []
  const changes: Change[] = []
  const isOtherCurrency = unitPrice.currency !== shown.unitPrice.currency
  if (isOtherCurrency || unitPrice.amountMinor > shown.unitPrice.amountMinor) {
    changes.push({ variantId, kind: 'price-changed', from: shown.unitPrice, to: unitPrice })
  }
  if (quantity > shown.quantity) {
    changes.push({ variantId, kind: 'quantity-increased', from: shown.quantity, to: quantity })
  }
  return changes
}
