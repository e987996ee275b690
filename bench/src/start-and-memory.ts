import type { CheckoutInput } from './scenarios/checkout.ts'
import { seedProducts } from './seeds/seed-products.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import {
  type OneProcessEnvironment,
  openOneProcess,
  openOneProcessOnPostgres,
} from './support/one-process-environment.ts'
import { residentBytes } from './support/process-usage.ts'

const productCount = 1_000
const customers = 16
const megabyte = 2 ** 20

/** How fast the shop in one process is there, and what it keeps in memory while it sells. */
export const startAndMemory: Benchmark = {
  name: 'start-and-memory',
  async run(bench) {
    await withOpen(openOneProcess(), async (shop) => {
      addStart(bench, 'first start, with sample data', shop.readyAfterMs, shop)
      await shop.reopen(() => shop.withDatabase('product-service', (db) => seedProducts(db, 0, productCount)))
      await measureReopening(bench, shop)
      await measureMemory(bench, shop)
    })
    await withOpen(openOneProcessOnPostgres(), async (shop) => {
      addStart(bench, 'first start, on PostgreSQL', shop.readyAfterMs, shop)
      await shop.reopen()
      addStart(bench, 'ready on reopening, on PostgreSQL', shop.readyAfterMs, shop)
    })
  },
}

async function measureReopening(bench: Bench, shop: OneProcessEnvironment): Promise<void> {
  const reopenings = bench.isFull ? 5 : 1
  const times: number[] = []
  for (let round = 0; round < reopenings; round++) {
    await shop.reopen()
    times.push(shop.readyAfterMs)
  }
  const median = times.toSorted((left, right) => left - right)[Math.floor(reopenings / 2)] ?? Number.NaN
  addStart(bench, reopenings === 1 ? 'ready on reopening' : `ready on reopening, median of ${reopenings}`, median, shop)
  bench.aim({ name: 'one process: seconds to ready on reopening', value: median / 1000, atMost: 2 })
}

function addStart(bench: Bench, name: string, ms: number, { pid }: OneProcessEnvironment): void {
  bench.addRow({
    name,
    load: 'none',
    seconds: ms / 1000,
    perSecond: 1000 / ms,
    errors: 0,
    latency: undefined,
    cpuPerOperation: new Map(),
    memory: new Map([['shop', residentBytes(pid)]]),
  })
}

/** Orders until the first mark and until the second; what grows in between grows for ever. A short round ends before it has stopped growing. */
async function measureMemory(bench: Bench, shop: OneProcessEnvironment): Promise<void> {
  const marks = bench.isFull ? [10_000, 20_000] : [300]
  const resident: number[] = []
  let placed = 0
  for (const mark of marks) {
    while (placed < mark) placed += await placeOrders(bench, shop, placed)
    resident.push(residentBytes(shop.pid) / megabyte)
  }
  const [first = Number.NaN, second] = resident
  const [firstMark = 0, secondMark = 0] = marks.map((mark) => mark.toLocaleString('en-GB'))
  bench.aim({ name: `one process: MB resident after ${firstMark} orders`, value: first, atMost: 400 })
  if (second === undefined) return
  bench.aim({
    name: `one process: MB after ${secondMark} orders, of those after ${firstMark}`,
    value: second / first,
    atMost: 1.05,
  })
}

async function placeOrders(bench: Bench, { url, watched }: OneProcessEnvironment, before: number): Promise<number> {
  const input: CheckoutInput = { way: 'in one call', productCount }
  const measured = await bench.measure({
    name: `in one call, after ${before.toLocaleString('en-GB')} orders`,
    url,
    watched,
    scenario: 'checkout',
    input,
    load: { customers },
    warmUpSeconds: 0,
    seconds: bench.isFull ? 15 : 3,
  })
  if (measured === undefined) return Number.POSITIVE_INFINITY
  return measured.everCompleted
}
