import type { ShopDayInput } from './scenarios/shop-day.ts'
import { seedProducts } from './seeds/seed-products.ts'
import type { Bench, Benchmark, Measured } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { type Environment, openFleetEnvironment } from './support/fleet-environment.ts'
import { percentile } from './support/histogram.ts'
import { settleOrders } from './support/order-audit.ts'
import { toThreeDigits } from './support/table.ts'

const productCount = 1_000
const firstRate = 100
/** Latency has bent when the slowest hundredth waits longer than this, or fewer are served than come. */
const bentAtMs = 500
const servedShare = 0.95

/** What a day brings, at rates that do not wait for the shop. */
export const shopDay: Benchmark = {
  name: 'shop-day',
  async run(bench) {
    if (!bench.wants(rowName)) return
    await withOpen(openFleetEnvironment(), async (fleet) => {
      await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
      await warmUp(bench, fleet)
      const factor = bench.isFull ? 1.25 : 2
      let last: Measured | undefined
      for (let perSecond = firstRate; ; perSecond = Math.round(perSecond * factor)) {
        const measured = await measureRate(bench, fleet, perSecond)
        if (measured === undefined || hasBent(measured, perSecond)) break
        last = measured
      }
      if (last !== undefined) tellKinds(bench, last)
      const { confirmed } = await settleOrders(fleet)
      bench.remark(`all of ${confirmed} orders were mailed and left the shelf`)
    })
  },
}

const rowName = 'the mix of Online Boutique'

const measureRate = (bench: Bench, { url, watched }: Environment, perSecond: number) => {
  const input: ShopDayInput = { productCount }
  return bench.measure({
    name: rowName,
    url,
    watched,
    scenario: 'shop-day',
    input,
    load: { perSecond },
    warmUpSeconds: 2,
  })
}

/** So that the first rate is not that of code which has just been loaded. */
const warmUp = (bench: Bench, fleet: Environment) => measureRate(bench, fleet, firstRate)

const hasBent = (measured: Measured, perSecond: number) =>
  percentile(measured.latency, 0.99) > bentAtMs || measured.perSecond < servedShare * perSecond

function tellKinds(bench: Bench, { byKind, perSecond }: Measured): void {
  const kinds = Object.entries(byKind).map(
    ([kind, counts]) =>
      `${kind} ${toThreeDigits(percentile(counts, 0.5))} / ${toThreeDigits(percentile(counts, 0.99))}`,
  )
  bench.remark(`at ${toThreeDigits(perSecond)}/s, p50 / p99 in ms: ${kinds.join(', ')}`)
}
