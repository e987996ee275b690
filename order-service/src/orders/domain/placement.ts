import { type OrderLine, orderPlaced } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { explanationOf, shippingLineOf } from '../../pricing/price-explanation.ts'
import type { Quote } from '../../pricing/priced-basket.ts'
import type { ReservedLine } from '../../stock/stock.ts'
import { type Decision, type HistoryActor, type HistoryEntry, type Order, systemActor } from './order.ts'
import { orderNumber } from './order-number.ts'
import { snapshotOf } from './order-snapshot.ts'
import { newPayment, type PaymentChoice } from './payment.ts'

export type Placement = Pick<
  Order,
  | 'id'
  | 'customerId'
  | 'email'
  | 'accessToken'
  | 'shippingAddress'
  | 'billingAddress'
  | 'shippingMethod'
  | 'note'
  | 'consents'
  | 'locale'
> & {
  lines: readonly ReservedLine[]
  /** What these lines cost at the shipping address now. */
  quote: Quote
  vatId: string | null
  reservationExpiresAt: Date
  payableUntil: Date
  payment: PaymentChoice & { id: string }
  by: HistoryActor
}

/** Returns the new order: priced, its stock held, its payment about to be authorised. */
export function place({ by, quote, vatId, payment, lines, ...given }: Placement, now: Date): Decision {
  const { basket, currency } = quote
  const inCurrency = (amountMinor: number) => money(amountMinor, currency)
  const total = inCurrency(basket.totalMinor)
  const order: Order = {
    ...given,
    lines: lines.map((line, index) => toOrderLine(line, quote, index)),
    subtotal: inCurrency(basket.subtotalMinor),
    discount: inCurrency(basket.discountMinor),
    shipping: inCurrency(basket.shippingMinor),
    tax: inCurrency(basket.taxMinor),
    total,
    pricesIncludeTax: basket.pricesIncludeTax,
    shippingLine: shippingLineOf(quote),
    appliedPricing: {
      marketId: quote.marketId,
      versions: quote.versions,
      vatId,
      isReverseCharge: quote.isReverseCharge,
      vatCheck: quote.vatCheck,
      deliveryDays: quote.deliveryDays,
    },
    access: { generation: 0, renewedAt: null },
    number: orderNumber(given.id),
    status: 'pending',
    payments: [newPayment({ id: given.id, total }, { ...payment, attempt: 1 }, now)],
    shipments: [],
    refunds: [],
    cancellations: [],
    cancellation: null,
    stockLostAt: null,
    createdAt: now,
    updatedAt: now,
  }
  return {
    order,
    events: [orderPlaced(order.id, snapshotOf(order))],
    history: [{ status: 'pending', what: 'placed', detail: null, by, at: now }, ...vatNote(quote, now)],
  }
}

/** For staff, who check the number later: VIES did not respond when the order was placed. */
const vatNote = ({ vatCheck, isReverseCharge }: Quote, at: Date): HistoryEntry[] =>
  vatCheck?.status === 'unavailable'
    ? [
        {
          ...{ status: 'pending', what: 'vat-id-not-checked', by: systemActor, at },
          detail: isReverseCharge ? 'accepted by its form' : 'tax charged',
        },
      ]
    : []

function toOrderLine({ variant, quantity }: ReservedLine, { basket, currency }: Quote, index: number): OrderLine {
  const priced = basket.lines[index]
  if (!priced) throw new Error('Every line of an order is priced')
  const { variantId, productId, slug, sku, title, variantTitle, imageUrl, requiresShipping, taxable } = variant
  const ofVariant = { variantId, productId, slug, sku, title, variantTitle, imageUrl, requiresShipping, taxable }
  return {
    ...ofVariant,
    quantity,
    unitPrice: money(priced.line.unitPriceMinor, currency),
    lineTotal: money(priced.priceMinor, currency),
    ...explanationOf(priced, currency),
  }
}
