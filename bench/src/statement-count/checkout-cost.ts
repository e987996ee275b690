import { setTimeout as delay } from 'node:timers/promises'
import { createOperation } from '../scenarios/checkout.ts'
import { seedProducts } from '../seeds/seed-products.ts'
import { createConnection } from '../support/connection.ts'
import { openFleetPlace } from '../support/fleet-place.ts'
import { settleOrders } from '../support/order-audit.ts'
import { openCountingProxy } from './counting-proxy.ts'

export type CheckoutCost = {
  statements: number
  commits: number
  /** Those that the client waited for the disk with. */
  durableCommits: number
  /** How often each statement ran, by service. */
  byStatement: ReadonlyMap<string, number>
}

export type CheckoutCostOptions = {
  way: 'in one call' | 'the whole of it'
  orders: number
  customers: number
  busUrl?: string
}

const productCount = 100
/** Long enough for every job that looks for work to have looked. */
const idleMs = 3_000

/**
 * What an order costs in statements and commits, all databases and all that the order brings about included, until its mail is sent.
 * Jobs that look for work and find none are left out, as is what runs as often when nobody orders.
 */
export async function countCheckoutCost({
  way,
  orders,
  customers,
  busUrl,
}: CheckoutCostOptions): Promise<CheckoutCost> {
  const proxy = openCountingProxy()
  const place = await openFleetPlace({
    databaseUrlOf: (service, url) => proxy.through(service, url),
    ...(busUrl !== undefined && { busUrl }),
  })
  try {
    await place.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
    const order = await createOperation({ way, productCount })
    const orderMany = async (count: number) => {
      let left = count
      const customer = async () => {
        const connection = createConnection(new URL(place.url))
        while (left-- > 0) await order(connection, left)
        connection.close()
      }
      await Promise.all(Array.from({ length: customers }, customer))
      await settleOrders(place)
    }
    // Connections are made, statements prepared, services have looked each other up.
    await orderMany(customers * 2)
    proxy.reset()
    await delay(idleMs)
    const idleTexts = new Set(
      [...proxy.counts().values()].flatMap(({ statements }) => statements.map(({ text }) => text)),
    )
    proxy.reset()
    await orderMany(orders)
    return costOf(proxy.counts(), idleTexts, orders)
  } finally {
    await place.close()
    await proxy.close()
  }
}

function costOf(
  counts: ReturnType<ReturnType<typeof openCountingProxy>['counts']>,
  idleTexts: ReadonlySet<string>,
  orders: number,
): CheckoutCost {
  const byStatement = new Map<string, number>()
  let statements = 0
  for (const [service, { statements: all }] of counts) {
    for (const { text, rows } of all) {
      // A poll that found something is work; one that found nothing is not.
      if (idleTexts.has(text) && rows === 0) continue
      statements += 1
      const name = `${service}: ${text.replace(/\s+/g, ' ').trim().slice(0, 90)}`
      byStatement.set(name, (byStatement.get(name) ?? 0) + 1 / orders)
    }
  }
  const sum = (key: 'commits' | 'durableCommits') =>
    [...counts.values()].reduce((total, each) => total + each[key], 0) / orders
  return {
    statements: statements / orders,
    commits: sum('commits'),
    durableCommits: sum('durableCommits'),
    byStatement,
  }
}
