import type { CatalogInput } from './scenarios/catalog.ts'
import { seedProducts } from './seeds/seed-products.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { percentile } from './support/histogram.ts'
import { type OneProcessEnvironment, openOneProcess } from './support/one-process-environment.ts'

const seeded = 1_000
/** A tenth of what the shop could do, so that only what holds it up is seen. */
const load = { perSecond: 50 }
const longestWaitMs = 200
const pollMs = 100

/** What other customers wait for while a file of products is imported into the shop in one process. */
export const importing: Benchmark = {
  name: 'import',
  async run(bench) {
    await withOpen(openOneProcess(), async (shop) => {
      await shop.reopen(() => shop.withDatabase('product-service', (db) => seedProducts(db, 0, seeded)))
      await search(bench, shop, 'search, nothing else')
      const rows = bench.isFull ? 20_000 : 3_000
      const name = `search, while ${rows.toLocaleString('en-GB')} products are imported`
      if (!bench.wants(name)) return
      const startedAt = performance.now()
      const { ended, isRunning } = await startImport(shop.url, rows)
      const measured = await search(bench, shop, name)
      if (!isRunning()) bench.remark(`${name}: the import ended before the measurement did`)
      await ended
      bench.remark(`${name}: imported after ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
      if (measured === undefined) return
      bench.aim({ name: `${name}: p99 ms`, value: percentile(measured.latency, 0.99), atMost: longestWaitMs })
    })
  },
}

const search = (bench: Bench, { url, watched }: OneProcessEnvironment, name: string) =>
  bench.measure({
    name,
    url,
    watched,
    scenario: 'catalog',
    input: { what: 'search', productCount: seeded } satisfies CatalogInput,
    load,
    seconds: 4,
  })

/** Returns once the shop has accepted the file. */
async function startImport(url: string, rows: number) {
  const token = await signInStaff(url)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }
  const response = await fetch(`${url}/api/v1/products/import`, { method: 'POST', headers, body: csvOf(rows) })
  if (response.status !== 202) throw new Error(`The import was answered with ${response.status}`)
  const { id } = (await response.json()) as { id: string }
  let isRunning = true
  const ended = waitForImport(`${url}/api/v1/products/imports/${id}`, headers).finally(() => {
    isRunning = false
  })
  return { ended, isRunning: () => isRunning }
}

async function waitForImport(url: string, headers: Record<string, string>): Promise<void> {
  for (;;) {
    const { status } = (await (await fetch(url, { headers })).json()) as { status: string }
    if (status === 'succeeded') return
    if (status !== 'queued' && status !== 'running') throw new Error(`The import is ${status}`)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

async function signInStaff(url: string): Promise<string> {
  const signedIn = await fetch(`${url}/api/v1/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@storefleet.test', password: 'storefleet-dev' }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  const response = await fetch(`${url}/api/v1/auth/token`, { headers: { authorization: `Bearer ${token}` } })
  return ((await response.json()) as { token: string }).token
}

const head = 'Title,URL handle,Description,Published on online store,Status,Price,Inventory quantity'

/** Words that no search of the load finds, so that its responses stay the same. */
const csvOf = (rows: number): string =>
  [
    head,
    ...Array.from(
      { length: rows },
      (_, n) => `Import ${n},import-${n},<p>An <b>imported</b> thing</p>,TRUE,Active,5.00,3`,
    ),
  ].join('\n')
