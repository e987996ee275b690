import { setImmediate as nextTurn } from 'node:timers/promises'
import { unprocessable } from '@storefleet/contracts'
import { writeCsv } from '@storefleet/http/write-csv'
import type { OrderContext } from './context.ts'
import { orderCsvHeader, orderCsvRow } from './order-csv.ts'
import type { OrderFilter } from './store/order-filter-store.ts'

export type OrderExport = Pick<OrderContext, 'search'> & Readonly<{ maxExported: number }>

/** Few enough that one page does not delay other requests. */
const ordersPerPage = 50

/** What a file holds at most: the gateway ends the response after two minutes. */
export const maxExportedOrders = 50_000

/** Throws 422 `export-too-large` where more orders match than a file holds. */
export async function refuseLargeExport({ search, maxExported }: OrderExport, filter: OrderFilter): Promise<void> {
  const { status } = filter
  const counts = await search.countByStatus(filter)
  const total = status === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[status]
  if (total <= maxExported) return
  const message = `must leave at most ${maxExported} orders: ${total} match`
  throw unprocessable('export-too-large', `The filter ${message}`, {
    fields: [
      { field: 'from', message },
      { field: 'to', message },
    ],
  })
}

/**
 * Returns the orders that match as CSV, oldest first, a page at a time. The next page is read when the client has taken the one before;
 * no transaction is open in between. Orders that are placed meanwhile are in it up to the limit.
 */
export async function* exportOrders({ search, maxExported }: OrderExport, filter: OrderFilter): AsyncGenerator<string> {
  yield writeCsv([orderCsvHeader])
  let afterId: string | undefined
  for (let exported = 0; exported < maxExported; ) {
    const limit = Math.min(ordersPerPage, maxExported - exported)
    const orders = await search.search({ ...filter, sort: 'oldest', afterId, limit })
    if (orders.length > 0) yield writeCsv(orders.map(orderCsvRow))
    if (orders.length < limit) return
    exported += orders.length
    afterId = orders.at(-1)?.id
    // Statements of the embedded database end without a turn of the event loop: other requests are served here.
    await nextTurn()
  }
}
