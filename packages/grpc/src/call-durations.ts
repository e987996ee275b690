import { Histogram, type Registry } from 'prom-client'

export type CallDurations = Histogram<'method' | 'status'>

/** How long gRPC calls take, in seconds, by method and status. */
export const createCallDurations = (
  registry: Registry,
  { name, help }: { name: string; help: string },
): CallDurations =>
  new Histogram({
    name,
    help,
    labelNames: ['method', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  })
