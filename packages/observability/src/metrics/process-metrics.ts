import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { version } from '../version.ts'

let shared: Registry | undefined

/** CPU, memory, event loop and version of this process: measured once, however many services it runs. */
function processMetrics(): Registry {
  if (shared !== undefined) return shared
  shared = new Registry()
  collectDefaultMetrics({ register: shared })
  new Gauge({
    name: 'storefleet_build_info',
    help: 'What runs: always 1',
    labelNames: ['version', 'node'],
    registers: [shared],
  }).set({ version, node: process.version }, 1)
  return shared
}

/** What Prometheus reads of a service: its own metrics, and those of the process it runs in. */
export const exposition = async (registry: Registry): Promise<string> =>
  `${await registry.metrics()}\n${await processMetrics().metrics()}`
