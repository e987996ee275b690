import { hasPermission, requireUser } from '@storefleet/identity'
import type { OrderContext } from './context.ts'
import type { Order } from './domain/order.ts'
import type { ActorContext } from './order-access.ts'
import type { OrderFilter } from './store/order-filter-store.ts'
import type { OrderSearch, StatusCounts } from './store/order-search-store.ts'

type Context = Pick<OrderContext, 'search'> & Pick<ActorContext, 'actor'>
type Found = Readonly<{ orders: readonly Order[]; counts: StatusCounts | undefined }>

/** Their own orders for customers, all for staff who handle orders; with `isCounted`, how many of those that match otherwise have each status. */
export async function listOrders(
  ctx: Context,
  { isCounted, ...search }: OrderSearch & { isCounted: boolean },
): Promise<Found> {
  const { sort, afterId, limit, ...filter } = search
  const allowed = ownOrders(ctx, filter)
  const [orders, counts] = await Promise.all([
    ctx.search.search({ ...allowed, limit, ...(sort && { sort }), afterId }),
    isCounted ? ctx.search.countByStatus(allowed) : undefined,
  ])
  return { orders, counts }
}

function ownOrders({ actor }: Context, filter: OrderFilter): OrderFilter {
  const { id } = requireUser(actor)
  return hasPermission(actor, 'orders') ? filter : { ...filter, customerId: id }
}
