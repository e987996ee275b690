import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CatalogInput } from './scenarios/catalog.ts'
import { seedProducts } from './seeds/seed-products.ts'
import { type Bench, type Benchmark, totalCpu } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { openFleetPlace } from './support/fleet-place.ts'

const productCount = 1_000
const customers = 16
/** Alternating, so that whatever else the machine does falls on both. */
const rounds = ['off', 'on', 'on', 'off'] as const
type Round = (typeof rounds)[number]

/**
 * What it costs to be seen: a line for every request, and traces sampled as they are by default, against neither. Metrics cannot be
 * switched off: counting is in both.
 */
export const observability: Benchmark = {
  name: 'observability',
  async run(bench) {
    const cpu: Record<Round, number[]> = { off: [], on: [] }
    await withOpen(openTraceSink(), async ({ url }) => {
      for (const [index, round] of rounds.entries()) {
        const measured = await readOneProduct(
          bench,
          `one product, all of it ${round}, ${index + 1}`,
          settingsOf(round, url),
        )
        if (measured !== undefined) cpu[round].push(measured)
      }
    })
    if (cpu.on.length === 0 || cpu.off.length === 0) return
    const rateOf = (each: number[]) => each.length / each.reduce((sum, us) => sum + us, 0)
    bench.aim({
      name: 'requests with all of it on, of those with all of it off, by CPU',
      value: rateOf(cpu.on) / rateOf(cpu.off),
      atLeast: 0.9,
    })
  },
}

/** Every request reaches its service and the database: there is the most to tell of it. */
const settingsOf = (round: Round, tracesUrl: string): NodeJS.ProcessEnv => ({
  ANSWER_CACHE_MB: '0',
  ...(round === 'on' ? { LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: tracesUrl } : { LOG_LEVEL: 'silent' }),
})

async function readOneProduct(bench: Bench, name: string, environment: NodeJS.ProcessEnv): Promise<number | undefined> {
  return withOpen(openFleetPlace({ environment, isSilent: true }), async (fleet) => {
    await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
    const input: CatalogInput = { what: 'detail', productCount }
    const measured = await bench.measure({ ...fleet, name, scenario: 'catalog', input, load: { customers } })
    return measured && totalCpu(measured)
  })
}

/** Takes traces and keeps none. */
async function openTraceSink() {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}
