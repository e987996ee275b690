import { setTimeout as delay } from 'node:timers/promises'
import { type CheckoutInput, createOperation } from '../scenarios/checkout.ts'
import { seedDiscount } from '../seeds/seed-discount.ts'
import { seedProducts } from '../seeds/seed-products.ts'
import { createConnection } from '../support/connection.ts'
import { type Environment, openFleetEnvironment } from '../support/fleet-environment.ts'
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

type CheckoutCostOptions = {
  way: CheckoutInput['way']
  orders: number
  customers: number
  /** Whether each order is reduced by a code, whose uses are limited. */
  hasDiscount?: boolean
}

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
const discountCode = 'COUNTED'
/** Long enough for every job that looks for work to have looked. */
const idleMs = 3_000

export async function openCheckoutCounter(): Promise<CheckoutCounter> {
  const proxy = openCountingProxy()
  const filter = createStatementFilter(proxy)
  const environment = await openFleetEnvironment({ databaseUrlOf: (service, url) => proxy.through(service, url) })
  await environment.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
  await environment.withDatabase('order-service', (db) => seedDiscount(db, discountCode))
  return {
    async count({ way, orders, customers, hasDiscount = false }) {
      const input = { way, productCount, ...(hasDiscount && { discountCode }) }
      // Connections are made, statements prepared, services have looked each other up.
      await placeOrders(environment, input, { orders: customers * 2, customers })
      proxy.reset()
      await delay(idleMs)
      filter.learnIdle()
      proxy.reset()
      await placeOrders(environment, input, { orders, customers })
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
  input: CheckoutInput,
  { orders, customers }: { orders: number; customers: number },
): Promise<void> {
  const order = await createOperation(input)
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
