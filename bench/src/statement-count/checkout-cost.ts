import { setTimeout as delay } from 'node:timers/promises'
import { createOperation } from '../scenarios/checkout.ts'
import { seedProducts } from '../seeds/seed-products.ts'
import { createConnection } from '../support/connection.ts'
import { type Environment, openFleetEnvironment } from '../support/fleet-environment.ts'
import { settleOrders } from '../support/order-audit.ts'
import { openCountingProxy } from './counting-proxy.ts'
import { createStatementFilter, type StatementFilter } from './statement-filter.ts'

type CheckoutCost = {
  statements: number
  commits: number
  /** Those that the client waited for the disk with. */
  durableCommits: number
  /** How often each statement ran, by service. */
  byStatement: ReadonlyMap<string, number>
}

type CheckoutCostOptions = { way: 'in one call' | 'the whole of it'; orders: number; customers: number }

/** A fleet whose statements are counted. */
export type CheckoutCounter = {
  /**
   * Returns the statements and commits of an order in all databases, from the request until its mail is sent. Polls that found nothing
   * do not count, nor what runs as often without orders.
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
  const environment = await openFleetEnvironment({ databaseUrlOf: (service, url) => proxy.through(service, url) })
  await environment.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
  return {
    async count({ way, orders, customers }) {
      // Connections are made, statements prepared, services have looked each other up.
      await placeOrders(environment, way, customers * 2, customers)
      proxy.reset()
      await delay(idleMs)
      filter.learnIdle()
      proxy.reset()
      await placeOrders(environment, way, orders, customers)
      return costOf(filter, orders)
    },
    async close() {
      await environment.close()
      await proxy.close()
    },
  }
}

async function placeOrders(
  environment: Environment,
  way: CheckoutCostOptions['way'],
  orders: number,
  customers: number,
): Promise<void> {
  const order = await createOperation({ way, productCount })
  let left = orders
  const customer = async () => {
    const connection = createConnection(new URL(environment.url))
    while (left-- > 0) await order(connection, left)
    connection.close()
  }
  await Promise.all(Array.from({ length: customers }, customer))
  await settleOrders(environment)
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
