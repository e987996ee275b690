import { unprocessable } from '@storefleet/contracts'
import type { DiscountUse } from '../../discounts/discount.ts'
import type { CodeOutcome } from '../../pricing/priced-basket.ts'
import type { Order } from './order.ts'

/** Throws 422 `discount-not-applicable` where a code does not reduce the order: its customer expects it to. */
export function refuseUnappliedCodes(codes: readonly CodeOutcome[]): void {
  const refused = codes.filter(({ isApplied }) => !isApplied)
  if (refused.length === 0) return
  throw unprocessable('discount-not-applicable', 'A discount code does not apply to this order; nothing was charged', {
    fields: refused.map(({ code, reason }) => ({
      field: 'discountCodes',
      message: `${code} does not apply: ${reason}`,
    })),
    extra: { codes: refused.map(({ code, reason }) => ({ code, reason })) },
  })
}

/** Returns what each discount takes off an order. */
export function discountUsesOf({ lines, shippingLine }: Pick<Order, 'lines' | 'shippingLine'>): DiscountUse[] {
  const amounts = new Map<string, number>()
  const applied = [...lines.flatMap(({ discounts = [] }) => discounts), ...(shippingLine?.discounts ?? [])]
  for (const { discountId, amount } of applied) {
    amounts.set(discountId, (amounts.get(discountId) ?? 0) + amount.amountMinor)
  }
  return Array.from(amounts, ([discountId, amountMinor]) => ({ discountId, amountMinor }))
}
