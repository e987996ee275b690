import type { CheckoutInput } from './scenarios/checkout.ts'
import { seedProducts } from './seeds/seed-products.ts'
import { openCheckoutCounter } from './statement-count/checkout-cost.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { type Environment, openFleetEnvironment } from './support/fleet-environment.ts'
import { openOneProcessOnPostgres } from './support/one-process-environment.ts'
import { settleOrders } from './support/order-audit.ts'
import { measurePgbench } from './support/pgbench.ts'

const productCount = 1_000
const popularShare = 0.1
/** Of the machine's own rate of small transactions. */
const wantedShareOfTpcB = 0.25

type Variation = CheckoutInput & { customers: number }

const onePostgres = 'one process on PostgreSQL'

/** Orders of guests, from the cart to the confirmation, on a fleet and in one process that forget nothing. */
export const checkout: Benchmark = {
  name: 'checkout',
  async run(bench) {
    const wanted = variations(bench.isFull).filter((variation) => bench.wants(nameOf(variation)))
    await measureOneProcess(bench)
    if (wanted.length === 0) return
    const fastest = await withOpen(openFleetEnvironment(), async (fleet) => {
      await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
      const rates: number[] = []
      for (const variation of wanted) {
        const rate = await measureCheckouts(bench, fleet, variation)
        if (variation.way === 'the whole of it') rates.push(rate)
      }
      return Math.max(...rates)
    })
    await tellCost(bench)
    const limits = await measurePgbench(bench, ['TPC-B'])
    const tpcB = limits.get('TPC-B')
    if (tpcB !== undefined && fastest > 0) {
      bench.aim({ name: 'whole checkouts, of the TPC-B rate', value: fastest / tpcB, atLeast: wantedShareOfTpcB })
    }
  },
}

async function measureOneProcess(bench: Bench): Promise<void> {
  const wanted = variations(bench.isFull).filter((variation) => bench.wants(nameOf(variation, onePostgres)))
  if (wanted.length === 0) return
  await withOpen(openOneProcessOnPostgres(), async (shop) => {
    await shop.reopen(() => shop.withDatabase('product-service', (db) => seedProducts(db, 0, productCount)))
    for (const variation of wanted) await measureCheckouts(bench, shop, variation, onePostgres)
  })
}

/** Counted between the services and their databases, with 16 customers at once. */
const tellCost = (bench: Bench) =>
  withOpen(openCheckoutCounter(), async ({ count }) => {
    for (const way of ['in one call', 'the whole of it'] as const) {
      const { statements, commits, durableCommits } = await count({ way, orders: 128, customers: 16 })
      const bounds = way === 'in one call' ? [{ atMost: 25 }, { atMost: 8 }] : [{}, {}]
      bench.aim({ name: `statements a checkout, ${way}`, value: statements, ...bounds[0] })
      bench.aim({ name: `commits a checkout, ${way}`, value: commits, ...bounds[1] })
      bench.remark(`${way}: ${durableCommits.toFixed(1)} of the commits wait for the disk`)
    }
  })

function variations(isFull: boolean): Variation[] {
  const ways = ['the whole of it', 'in one call'] as const
  const counts = isFull ? [16, 64, 256] : [64]
  return [
    ...ways.flatMap((way) => counts.map((customers) => ({ way, customers, productCount }))),
    ...(isFull ? ways : []).map((way) => ({ way, customers: 64, productCount, popularShare })),
  ]
}

/** The rows of a fleet do not name it. */
const nameOf = ({ way, popularShare }: Variation, place?: string) =>
  [
    way,
    ...(popularShare === undefined ? [] : [`${popularShare * 100} % for one product`]),
    ...(place ? [place] : []),
  ].join(', ')

async function measureCheckouts(bench: Bench, on: Environment, variation: Variation, place?: string): Promise<number> {
  const { customers, ...input } = variation
  const measured = await bench.measure({
    name: nameOf(variation, place),
    url: on.url,
    watched: on.watched,
    scenario: 'checkout',
    input,
    load: { customers },
    warmUpSeconds: 3,
  })
  const settled = await settleOrders(on)
  bench.remark(
    `${nameOf(variation, place)}, ${customers} at once: all of ${settled.confirmed} orders mailed ${settled.seconds.toFixed(1)} s after the last`,
  )
  return measured?.perSecond ?? 0
}
