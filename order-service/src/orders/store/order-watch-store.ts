import { type Database, sql } from '@storefleet/database'
import type { AccessTokens } from '../domain/access-token.ts'
import type { Order } from '../domain/order.ts'
import { type OrderRow, toOrder } from './order-rows.ts'
import { selectOrders } from './order-search-store.ts'

export type OrderWatchStore = ReturnType<typeof createOrderWatchStore>

/** Reads of many orders at once, for those who watch them. */
export function createOrderWatchStore(db: Database, tokenFor: AccessTokens['tokenFor']) {
  return {
    /** The version of each order, by its id: another one after each change. */
    async versions(orderIds: readonly string[]): Promise<Map<string, string>> {
      const rows = await db.query<{ id: string; version: number; updatedAt: Date }>(
        sql`select id, version, updated_at from orders where id = any(${[...orderIds]}::uuid[])`,
      )
      return new Map(rows.map(({ id, version, updatedAt }) => [id, `${version}-${updatedAt.getTime()}`]))
    },

    async orders(orderIds: readonly string[]): Promise<Order[]> {
      const rows = await db.query<OrderRow>(sql`${selectOrders} where o.id = any(${[...orderIds]}::uuid[])`)
      return rows.map((row) => toOrder(row, tokenFor))
    },
  }
}
