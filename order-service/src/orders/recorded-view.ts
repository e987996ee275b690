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
  | 'note'
type ItemSince = 'requiresShipping' | 'taxable' | 'discounts' | 'taxLines' | 'total'

/** An order's view as it is recorded under an Idempotency-Key; an earlier version recorded it without the members added since. */
export type RecordedView = Omit<OrderView, Since | 'items'> &
  Partial<Pick<OrderView, Since>> & { items: (Omit<Item, ItemSince> & Partial<Item>)[] }

/**
 * Returns the view with the members that an earlier version did not have: then every item was shipped and taxed, nothing was
 * discounted, and the tax was one sum.
 */
export const completeView = <View extends RecordedView>(view: View): View & OrderView => ({
  stockLostAt: null,
  nextAction: null,
  discount: { ...view.total, amountMinor: 0 },
  pricesIncludeTax: false,
  shippingLine: null,
  taxLines: [unspecifiedTaxLine(view)],
  vatId: null,
  isReverseCharge: false,
  note: null,
  ...view,
  items: view.items.map((item) => ({
    ...{ requiresShipping: true, taxable: true, discounts: [], taxLines: [], total: null },
    ...item,
  })),
})
