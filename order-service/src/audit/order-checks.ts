import type { Queryable } from '@storefleet/database'
import type { BookCheck } from '@storefleet/service'
import { auditOrder, ownCharges } from '@storefleet/service/audit-order'
import { auditDiscounts, auditSeries } from '@storefleet/service/audit-records'
import { createOrderBookStore } from './order-book-store.ts'

/** What order-service can say of its own books: each order with its payments and its ledger, numbers of documents, uses of discounts. */
export function orderChecks(db: Queryable): BookCheck[] {
  const books = createOrderBookStore(db)
  return [
    {
      name: 'orders',
      async examine({ after, limit, restingSince }) {
        const orders = await books.orders({ afterId: after, limit, restingSince })
        const differences = orders.flatMap((order) => auditOrder(order, ownCharges(order), restingSince))
        return { differences, next: orders.length < limit ? undefined : orders.at(-1)?.id }
      },
    },
    {
      name: 'documents',
      examine: async ({ limit }) => ({ differences: [...auditSeries(await books.series(limit))], next: undefined }),
    },
    {
      name: 'discounts',
      examine: async ({ limit }) => ({
        differences: [...auditDiscounts(await books.discounts(limit))],
        next: undefined,
      }),
    },
  ]
}
