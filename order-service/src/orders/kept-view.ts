import type { OrderView } from './order-schemas.ts'

type Item = OrderView['items'][number]
type Since = 'stockLostAt' | 'nextAction'

/** An order's view as an Idempotency-Key keeps it; an earlier version kept it without what came since. */
export type KeptView = Omit<OrderView, Since | 'items'> &
  Partial<Pick<OrderView, Since>> & {
    items: (Omit<Item, 'requiresShipping' | 'taxable'> & Partial<Item>)[]
  }

/** The view with what an earlier version knew nothing of: then every item was sent and taxed. */
export const completeView = <View extends KeptView>(view: View): View & OrderView => ({
  stockLostAt: null,
  nextAction: null,
  ...view,
  items: view.items.map((item) => ({ requiresShipping: true, taxable: true, ...item })),
})
