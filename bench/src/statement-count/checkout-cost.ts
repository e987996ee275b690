import { setTimeout as delay } from 'node:timers/promises'
import { createOperation } from '../scenarios/checkout.ts'
import { seedProducts } from '../seeds/seed-products.ts'
import { createConnection } from '../support/connection.ts'
import { openFleetPlace, type Place } from '../support/fleet-place.ts'
import { settleOrders } from '../support/order-audit.ts'
import { openCountingProxy } from './counting-proxy.ts'
import { createStatementFilter, type StatementFilter } from './statement-filter.ts'

export type CheckoutCost = {
  statements: number
  commits: number
  /** Those that the client waited for the disk with. */
  durableCommits: number
  /** How often each statement ran, by service. */
  byStatement: ReadonlyMap<string, number>
}

export type CheckoutCostOptions = { way: 'in one call' | 'the whole of it'; orders: number; customers: number }

/** A fleet whose statements are counted. */
export type CheckoutCounter = {
  /**
   * What an order costs in statements and commits, all databases and all that the order brings about included, until its mail is
   * sent. Jobs that look for work and find none are left out, as is what runs as often when nobody orders.
   */
  count(options: CheckoutCostOptions): Promise<CheckoutCost>
  close(): Promise<void>
}

const productCount = 100
/** Long enough for every job that looks for work to have looked. */
const idleMs = 3_000

export async function openCheckoutCounter(): Promise<CheckoutCounter> {
  const proxy = openCountingProxy()
  const filter = createStatementFilter(proxy)
  const place = await openFleetPlace({ databaseUrlOf: (service, url) => proxy.through(service, url) })
  await place.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
  return {
    async count({ way, orders, customers }) {
      // Connections are made, statements prepared, services have looked each other up.
      await placeOrders(place, way, customers * 2, customers)
      proxy.reset()
      await delay(idleMs)
      filter.learnIdle()
      proxy.reset()
      await placeOrders(place, way, orders, customers)
      return costOf(filter, orders)
    },
    async close() {
      await place.close()
      await proxy.close()
    },
  }
}

async function placeOrders(
  place: Place,
  way: CheckoutCostOptions['way'],
  orders: number,
  customers: number,
): Promise<void> {
  const order = await createOperation({ way, productCount })
  let left = orders
  const customer = async () => {
    const connection = createConnection(new URL(place.url))
    while (left-- > 0) await order(connection, left)
    connection.close()
  }
  await Promise.all(Array.from({ length: customers }, customer))
  await settleOrders(place)
}

function costOf({ statements, totals }: StatementFilter, orders: number): CheckoutCost {
  const byStatement = new Map<string, number>()
  for (const { name, text } of statements()) {
    const line = `${name}: ${text.replace(/\s+/g, ' ').trim().slice(0, 90)}`
    byStatement.set(line, (byStatement.get(line) ?? 0) + 1 / orders)
  }
  const { statements: count, commits, durableCommits } = totals()
  return { statements: count / orders, commits: commits / orders, durableCommits: durableCommits / orders, byStatement }
}
