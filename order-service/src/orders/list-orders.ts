import { isStaff, requireUser } from '@storefleet/identity'
import type { OrderContext } from './context.ts'
import type { Order } from './domain/order.ts'
import type { ActorContext } from './order-access.ts'
import type { OrderSearch } from './store/order-search-store.ts'

/** Newest first: their own orders for customers, all for staff. */
export function listOrders(ctx: OrderContext & ActorContext, search: OrderSearch): Promise<Order[]> {
  const { id } = requireUser(ctx.actor)
  return ctx.search.search(isStaff(ctx.actor) ? search : { ...search, customerId: id })
}
