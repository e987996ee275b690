import type { Purge } from '@storefleet/service'
import type { CartContext } from './context.ts'

const keptForMs = 90 * 86_400_000

/** Deletes carts that guests have not changed for 90 days. Carts of customers stay. */
export const purgeAbandonedCarts = ({ carts, now }: Pick<CartContext, 'carts' | 'now'>): Purge => ({
  of: 'carts',
  deleteBatch: (limit) => carts.deleteAbandoned(new Date(now().getTime() - keptForMs), limit),
})
