import type { Purge } from '@storefleet/service'
import type { CartContext } from './context.ts'

const keptForMs = 90 * 86_400_000

/** A guest who has not come back for that long has lost the way to their cart. Those of customers are kept. */
export const purgeAbandonedCarts = ({ carts, now }: Pick<CartContext, 'carts' | 'now'>): Purge => ({
  of: 'carts',
  deleteBatch: (limit) => carts.deleteAbandoned(new Date(now().getTime() - keptForMs), limit),
})
