import type { CatalogInput } from './scenarios/catalog.ts'
import { seedProducts } from './seeds/seed-products.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { type Environment, openFleetEnvironment } from './support/fleet-environment.ts'
import { openOneProcess } from './support/one-process-environment.ts'

const customers = 16
/** As it comes, and with every request sent on to its service. */
const fleets = { 'fleet on PostgreSQL': {}, 'fleet without shared responses': { ANSWER_CACHE_MB: '0' } }
const reads: [string, CatalogInput['what']][] = [
  ['list 20', 'list'],
  ['search', 'search'],
  ['one product', 'detail'],
]

/** The most frequent reads, through the gateway. */
export const catalog: Benchmark = {
  name: 'catalog',
  async run(bench) {
    for (const productCount of bench.isFull ? [1_000, 100_000] : [1_000]) {
      await ifWanted(bench, 'one process', productCount, () =>
        withOpen(openOneProcess(), async (shop) => {
          await shop.reopen(() => shop.withDatabase('product-service', (db) => seedProducts(db, 0, productCount)))
          await readCatalog(bench, shop, productCount)
        }),
      )
      for (const [place, environment] of Object.entries(fleets)) {
        // What a request costs its service is in the first rows of growth as well.
        if (bench.isShort && 'ANSWER_CACHE_MB' in environment) continue
        await ifWanted(bench, place, productCount, () =>
          withOpen(openFleetEnvironment({ environment }), async (fleet) => {
            await fleet.withDatabase('product-service', (db) => seedProducts(db, 0, productCount))
            await readCatalog(bench, { ...fleet, name: place }, productCount)
          }),
        )
      }
    }
  },
}

const nameOf = (read: string, place: string, productCount: number) =>
  `${read}, ${place}, ${productCount.toLocaleString('en-GB')} products`

async function ifWanted(bench: Bench, place: string, productCount: number, work: () => Promise<void>): Promise<void> {
  if (reads.some(([read]) => bench.wants(nameOf(read, place, productCount)))) await work()
}

async function readCatalog(bench: Bench, { name, url, watched }: Environment, productCount: number): Promise<void> {
  for (const [read, what] of reads) {
    await bench.measure({
      name: nameOf(read, name, productCount),
      url,
      watched,
      scenario: 'catalog',
      input: { what, productCount } satisfies CatalogInput,
      load: { customers },
    })
  }
}
