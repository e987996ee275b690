import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CatalogInput } from './scenarios/catalog.ts'
import { seedProducts } from './seeds/seed-products.ts'
import { type Bench, type Benchmark, totalCpu } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { type Environment, openFleetEnvironment } from './support/fleet-environment.ts'

const productCount = 1_000
const customers = 16
/** Alternating between two fleets that both stand ready, so that the load of other programs falls on both. */
const rounds = ['off', 'on', 'on', 'off', 'off', 'on', 'on', 'off'] as const
type Round = (typeof rounds)[number]

/**
 * What it costs to be seen: a line for every request, and traces sampled as they are by default, against neither. Metrics cannot be
 * switched off: counting is in both.
 */
export const observability: Benchmark = {
  name: 'observability',
  async run(bench) {
    const cpu: Record<Round, number[]> = { off: [], on: [] }
    await withOpen(openTraceSink(), ({ url }) =>
      withOpen(openFleet('off', url), (off) =>
        withOpen(openFleet('on', url), async (on) => {
          for (const [index, round] of rounds.slice(0, bench.isFull ? rounds.length : 4).entries()) {
            const name = `one product, all of it ${round}, ${index + 1}`
            const measured = await readOneProduct(bench, name, { off, on }[round])
            if (measured !== undefined) cpu[round].push(measured)
          }
        }),
      ),
    )
    if (cpu.on.length === 0 || cpu.off.length === 0) return
    bench.aim({
      name: 'requests with all of it on, of those with all of it off, by CPU (medians)',
      value: medianOf(cpu.off) / medianOf(cpu.on),
      atLeast: 0.9,
    })
  },
}

/** Every request reaches its service and the database: there is the most to tell of it. */
const settingsOf = (round: Round, tracesUrl: string): NodeJS.ProcessEnv => ({
  ANSWER_CACHE_MB: '0',
  ...(round === 'on' ? { LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: tracesUrl } : { LOG_LEVEL: 'silent' }),
})

async function openFleet(round: Round, tracesUrl: string): Promise<Environment> {
  const fleet = await openFleetEnvironment({ environment: settingsOf(round, tracesUrl), isSilent: true })
  await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
  return fleet
}

async function readOneProduct(bench: Bench, name: string, fleet: Environment): Promise<number | undefined> {
  const input: CatalogInput = { what: 'detail', productCount }
  const measured = await bench.measure({ ...fleet, name, scenario: 'catalog', input, load: { customers } })
  return measured && totalCpu(measured)
}

/** The lower one of the two in the middle. */
const medianOf = (values: readonly number[]) =>
  values.toSorted((left, right) => left - right)[Math.ceil(values.length / 2) - 1] ?? Number.NaN

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
