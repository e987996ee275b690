import type { CatalogInput } from './scenarios/catalog.ts'
import type { CheckoutInput } from './scenarios/checkout.ts'
import type { PathsInput } from './scenarios/paths.ts'
import { fetchToken } from './scenarios/sign-in.ts'
import { seedId } from './seeds/seed-ids.ts'
import { seededOrderPart, seedOrders } from './seeds/seed-orders.ts'
import { seedProducts } from './seeds/seed-products.ts'
import { type Bench, type Benchmark, type Case, totalCpu } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { createConnection } from './support/connection.ts'
import { type Environment, openFleetEnvironment } from './support/fleet-environment.ts'

const load = { customers: 8 }
/** Every request is sent on to its service: that is whose cost may grow. */
const unshared = { ANSWER_CACHE_MB: '0' }
const samplePassword = 'storefleet-dev'
/** Of CPU an operation, from the smallest shop to the largest. */
const allowedGrowth = 1.1

const parts = ['products', 'orders', 'replicas'] as const
/** Many orders take long to make, and many processes long to start. */
const shortParts = ['products'] as const

const meantToBeFlat = ['list', 'search', 'detail'] as const
const allReads = [...meantToBeFlat, 'listOfCategory', 'broadSearch'] as const

/** Operations whose cost is measured in shops of several sizes, by name. */
type Costs = Map<string, number[]>

/** Whether what one request costs depends on how much the shop has, or on how many processes it runs in. */
export const growth: Benchmark = {
  name: 'growth',
  async run(bench) {
    const grow = { products: growProducts, orders: growOrders, replicas: growReplicas }
    for (const part of bench.wanted(parts, shortParts)) await grow[part](bench)
  },
}

async function growProducts(bench: Bench): Promise<void> {
  const sizes = bench.isFull ? [1_000, 10_000, 100_000] : [1_000, 10_000]
  const costs: Costs = new Map()
  const reads = bench.wanted<CatalogInput['what']>(allReads, meantToBeFlat)
  await withOpen(openFleetEnvironment({ environment: unshared }), async (fleet) => {
    let seeded = 0
    for (const productCount of sizes) {
      await fleet.withDatabase('product-service', (db) => seedProducts(db, seeded, productCount))
      seeded = productCount
      for (const what of reads) {
        const input: CatalogInput = { what, productCount }
        await measure(bench, costs, what, {
          ...place(fleet),
          name: `${what}, ${count(productCount)} products`,
          scenario: 'catalog',
          input,
        })
      }
    }
  })
  tellGrowth(bench, costs, 'products', sizes, meantToBeFlat)
}

async function growOrders(bench: Bench): Promise<void> {
  const sizes = [1_000, 100_000, ...(bench.isFull ? [1_000_000] : [])]
  const costs: Costs = new Map()
  await withOpen(openFleetEnvironment({ environment: unshared }), async (fleet) => {
    await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, 1_000))
    const [customer, admin] = [await tokenOf(fleet, 'customer'), await tokenOf(fleet, 'admin')]
    const customerId = subjectOf(customer)
    let seeded = 0
    for (const orderCount of sizes) {
      await seedOrders(fleet, { from: seeded, to: orderCount, customerId })
      const own = Math.max(1, Math.floor((orderCount - seeded) / 50))
      seeded = orderCount
      const first = Math.ceil((orderCount - 1) / own / 2) * own
      const reads: Record<string, PathsInput> = {
        'own orders': { paths: ['/api/v1/orders?limit=20'], token: customer, itemCount: 20 },
        'own order': { paths: [`/api/v1/orders/${seedId(first, seededOrderPart)}`], token: customer },
        'all orders, for staff': { paths: ['/api/v1/orders?limit=20'], token: admin, itemCount: 20 },
        'shipped orders, for staff': { paths: ['/api/v1/orders?limit=20&status=shipped'], token: admin, itemCount: 20 },
        'orders of one email, for staff': {
          paths: ['/api/v1/orders?limit=20&email=bench-customer-3@example.com'],
          token: admin,
          itemCount: 20,
        },
      }
      for (const [what, input] of Object.entries(reads)) {
        await measure(bench, costs, what, {
          ...place(fleet),
          name: `${what}, ${count(orderCount)} orders`,
          scenario: 'paths',
          input,
        })
      }
      const input: CheckoutInput = { way: 'in one call', productCount: 1_000 }
      await measure(bench, costs, 'checkout', {
        ...place(fleet),
        name: `checkout, ${count(orderCount)} orders`,
        scenario: 'checkout',
        input,
      })
    }
  })
  tellGrowth(bench, costs, 'orders', sizes, [...costs.keys()])
}

/** Two cores are not more for more processes: what can be seen is whether a request costs more among many. */
async function growReplicas(bench: Bench): Promise<void> {
  const sizes = [1, 2, ...(bench.isFull ? [4] : [])]
  const costs: Costs = new Map()
  for (const replicas of sizes) {
    // PostgreSQL takes a hundred connections by default.
    const environment = { ...unshared, DATABASE_POOL_SIZE: String(Math.floor(20 / replicas)) }
    await withOpen(openFleetEnvironment({ replicas, environment }), async (fleet) => {
      await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, 1_000))
      const name = (what: string) => `${what}, ${replicas} replicas`
      const reads: CatalogInput = { what: 'list', productCount: 1_000 }
      const orders: CheckoutInput = { way: 'in one call', productCount: 1_000 }
      await measure(bench, costs, 'list', { ...place(fleet), name: name('list'), scenario: 'catalog', input: reads })
      await measure(bench, costs, 'checkout', {
        ...place(fleet),
        name: name('checkout'),
        scenario: 'checkout',
        input: orders,
      })
    })
  }
  tellGrowth(bench, costs, 'replicas', sizes, [...costs.keys()])
}

const place = ({ url, watched }: Environment) => ({ url, watched, load })
const count = (number: number) => number.toLocaleString('en-GB')

async function measure(bench: Bench, costs: Costs, what: string, each: Case): Promise<void> {
  const measured = await bench.measure(each)
  if (measured !== undefined) costs.set(what, [...(costs.get(what) ?? []), totalCpu(measured)])
}

function tellGrowth(bench: Bench, costs: Costs, of: string, sizes: readonly number[], flat: readonly string[]): void {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  for (const [what, each] of costs) {
    const [first, last] = [each[0], each.at(-1)]
    if (first === undefined || last === undefined || each.length < 2) continue
    const name = `CPU of ${what} with ${count(largest)} ${of}, of that with ${count(smallest)}`
    bench.aim({ name, value: last / first, ...(flat.includes(what) && { atMost: allowedGrowth }) })
  }
}

async function tokenOf({ url }: Environment, who: 'customer' | 'admin'): Promise<string> {
  const connection = createConnection(new URL(url))
  const token = await fetchToken(connection, `${who}@storefleet.test`, samplePassword)
  connection.close()
  return token
}

const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub
