import { type OrderLine, orderPlaced } from '@storefleet/contracts'
import { lineTotalOf, type PriceRules, priceLines } from '../../pricing/price-lines.ts'
import { totalsOf } from '../../pricing/totals.ts'
import type { ReservedLine } from '../../stock/stock.ts'
import type { Decision, HistoryActor, Order } from './order.ts'
import { orderNumber } from './order-number.ts'
import { snapshotOf } from './order-snapshot.ts'
import { newPayment } from './payment.ts'

export type Placement = Pick<
  Order,
  'id' | 'customerId' | 'email' | 'accessToken' | 'shippingAddress' | 'billingAddress' | 'shippingMethod'
> & {
  priceRules: PriceRules
  lines: readonly ReservedLine[]
  reservationExpiresAt: Date
  payableUntil: Date
  payment: { id: string; method: string }
  by: HistoryActor
}

/** Returns the new order: priced, its stock held, its payment about to be authorised. */
export function place({ by, priceRules, payment, lines, ...given }: Placement, now: Date): Decision {
  const priced = lines.map(toOrderLine)
  const destination = { country: given.shippingAddress.country, shippingMethod: given.shippingMethod }
  const totals = totalsOf(priceLines(priced, destination, priceRules, now), priceRules)
  const order: Order = {
    ...given,
    ...totals,
    access: { generation: 0, renewedAt: null },
    number: orderNumber(given.id),
    status: 'pending',
    lines: priced,
    payments: [newPayment({ id: given.id, total: totals.total }, { ...payment, attempt: 1 }, now)],
    shipments: [],
    refunds: [],
    cancellation: null,
    stockLostAt: null,
    createdAt: now,
    updatedAt: now,
  }
  return {
    order,
    events: [orderPlaced(order.id, snapshotOf(order))],
    history: [{ status: 'pending', what: 'placed', detail: null, by, at: now }],
  }
}

function toOrderLine({ variant, quantity }: ReservedLine): OrderLine {
  const { variantId, productId, sku, title, variantTitle, imageUrl, unitPrice, requiresShipping, taxable } = variant
  const lineTotal = lineTotalOf({ unitPrice, quantity })
  const description = { variantId, productId, sku, title, variantTitle, imageUrl, requiresShipping, taxable }
  return { ...description, quantity, unitPrice, lineTotal }
}
