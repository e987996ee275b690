import { itemIdOf } from './domain/item-progress.ts'
import { unspecifiedTaxLine } from './domain/tax-summary.ts'
import type { OrderView } from './order-schemas.ts'

type Item = OrderView['items'][number]
type Since =
  | 'stockLostAt'
  | 'nextAction'
  | 'discount'
  | 'pricesIncludeTax'
  | 'shippingLine'
  | 'taxLines'
  | 'vatId'
  | 'isReverseCharge'
  | 'vatCheck'
  | 'note'
  | 'consents'
  | 'locale'
  | 'cancelled'
  | 'cancellations'
  | 'expectedDelivery'
type ItemSince =
  | 'id'
  | 'slug'
  | 'requiresShipping'
  | 'taxable'
  | 'discounts'
  | 'taxLines'
  | 'total'
  | 'shippedQuantity'
  | 'cancelledQuantity'
type Shipment = OrderView['shipments'][number]
type ShipmentSince = 'lines' | 'shippedAt' | 'deliveredAt' | 'cancelledAt'
type Payment = OrderView['payment']
type PaymentSince =
  | 'open'
  | 'receipts'
  | 'captured'
  | 'paymentMethodName'
  | 'provider'
  | 'expiresAt'
  | 'instructions'
  | 'disputes'
type Refund = OrderView['refunds'][number]
type RefundSince = 'lines' | 'shipping' | 'taxLines'

/** An order's view as it is recorded under an Idempotency-Key; an earlier version recorded it without the members added since. */
export type RecordedView = Omit<OrderView, Since | 'items' | 'shipments' | 'refunds' | 'payment'> &
  Partial<Pick<OrderView, Since>> & {
    items: (Omit<Item, ItemSince> & Partial<Item>)[]
    shipments: (Omit<Shipment, ShipmentSince> & Partial<Shipment>)[]
    refunds: (Omit<Refund, RefundSince> & Partial<Refund>)[]
    payment: Omit<Payment, PaymentSince> & Partial<Payment>
  }

/**
 * Returns the view with the members that an earlier version did not have: then every item was shipped and taxed, nothing was
 * discounted, the tax was one sum, and an order was shipped whole.
 */
export const completeView = <View extends RecordedView>(view: View): View & OrderView => ({
  cancelled: { ...view.total, amountMinor: 0 },
  cancellations: [],
  stockLostAt: null,
  nextAction: null,
  discount: { ...view.total, amountMinor: 0 },
  pricesIncludeTax: false,
  shippingLine: null,
  taxLines: [unspecifiedTaxLine(view)],
  vatId: null,
  isReverseCharge: false,
  vatCheck: null,
  note: null,
  consents: [],
  expectedDelivery: null,
  locale: null,
  ...view,
  items: view.items.map((item, position) => ({
    ...{ id: itemIdOf(position), slug: null, requiresShipping: true, taxable: true, discounts: [] },
    ...{ taxLines: [], total: null },
    ...{ shippedQuantity: isShipped(view) ? item.quantity : 0, cancelledQuantity: 0 },
    ...item,
  })),
  shipments: view.shipments.map((shipment) => ({
    lines: view.items.map(({ quantity }, position) => ({ itemId: itemIdOf(position), quantity })),
    shippedAt: shipment.status === 'shipped' ? shipment.createdAt : null,
    ...{ deliveredAt: null, cancelledAt: null },
    ...shipment,
  })),
  refunds: view.refunds.map((refund) => ({ lines: [], shipping: null, taxLines: [], ...refund })),
  payment: {
    captured: { ...view.total, amountMinor: view.payment.status === 'captured' ? view.payment.amount.amountMinor : 0 },
    ...{ provider: 'sandbox', paymentMethodName: null, expiresAt: null, instructions: null, disputes: [] },
    ...{ open: null, receipts: [] },
    ...view.payment,
  },
})

const isShipped = ({ shipments }: RecordedView) => shipments.some(({ status }) => status === 'shipped')
