import type { OrderView } from './order-schemas.ts'

type Item = OrderView['items'][number]
type Since = 'stockLostAt' | 'nextAction'

/** An order's view as it is recorded under an Idempotency-Key; an earlier version recorded it without the members added since. */
export type RecordedView = Omit<OrderView, Since | 'items'> &
  Partial<Pick<OrderView, Since>> & {
    items: (Omit<Item, 'requiresShipping' | 'taxable'> & Partial<Item>)[]
  }

/** The view with the members that an earlier version did not have: then every item was shipped and taxed. */
export const completeView = <View extends RecordedView>(view: View): View & OrderView => ({
  stockLostAt: null,
  nextAction: null,
  ...view,
  items: view.items.map((item) => ({ requiresShipping: true, taxable: true, ...item })),
})
