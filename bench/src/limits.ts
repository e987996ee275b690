import { fileURLToPath } from 'node:url'
import { findFreePort } from '@storefleet/process'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { measurePgbench } from './support/pgbench.ts'
import { startProgram } from './support/program.ts'

/** What this machine can do at all: figures to divide the others by. */
export const limits: Benchmark = {
  name: 'limits',
  async run(bench) {
    const kinds = (['TPC-B', 'single-row commit'] as const).filter((kind) => bench.wants(`pgbench ${kind}`))
    if (kinds.length > 0) await measurePgbench(bench, kinds)
    if (bench.wants('node:http hello')) await measureHello(bench)
  },
}

async function measureHello(bench: Bench): Promise<void> {
  const port = await findFreePort()
  const program = fileURLToPath(new URL('support/hello-server.ts', import.meta.url))
  const starting = startProgram({ name: 'node:http', command: [process.execPath, program, String(port)], port })
  await withOpen(starting, async ({ url, watched }) => {
    await bench.measure({ name: 'node:http hello', url, watched, scenario: 'hello', load: { customers: 64 } })
  })
}
