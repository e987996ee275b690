import { setTimeout as delay } from 'node:timers/promises'
import type { Pace } from './event-path/event-messages.ts'
import { monotonicMs } from './event-path/event-messages.ts'
import { type EventTestBed, openEventTestBed, type Times } from './event-path/event-test-bed.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { createHistogram, percentile } from './support/histogram.ts'
import { listeningProcess } from './support/listening-process.ts'
import { readMemory, readUsage, usageBetween } from './support/process-usage.ts'
import { rabbitmqUrl, redisUrl } from './support/servers.ts'

const outstanding = 64
const p50Ms = 15
const p99Ms = 100

type Way = { name: string; busUrl: string; isEmbedded: boolean; port?: number; isOnlyFull?: boolean }
const ways: readonly Way[] = [
  { name: 'in-process, embedded database', busUrl: 'in-process:', isEmbedded: true },
  { name: 'in-process, PostgreSQL', busUrl: 'in-process:', isEmbedded: false, isOnlyFull: true },
  { name: 'RabbitMQ, PostgreSQL', busUrl: rabbitmqUrl, isEmbedded: false, port: 5672 },
  { name: 'Redis Streams, PostgreSQL', busUrl: redisUrl, isEmbedded: false, port: 6379 },
]

/** From the commit that tells of something to the commit of what it brings about elsewhere. */
export const events: Benchmark = {
  name: 'events',
  async run(bench) {
    for (const way of ways) {
      if (!bench.wants(way.name) || (way.isOnlyFull && !bench.isFull)) continue
      if (way.port !== undefined && listeningProcess(way.port) === undefined)
        bench.remark(`${way.name}: no such server here`)
      else await withOpen(openEventTestBed(way), (testBed) => measureWay(bench, way.name, testBed))
    }
  },
}

/** As many as it can, then half as many. */
async function measureWay(bench: Bench, name: string, testBed: EventTestBed): Promise<void> {
  const most = await measurePace(bench, name, testBed, { outstanding })
  const half = await measurePace(bench, `${name}, half load`, testBed, { perSecond: Math.round(most.perSecond / 2) })
  bench.aim({ name: `events, ${name}, half load: p50 ms`, value: half.p50, atMost: p50Ms })
  bench.aim({ name: `events, ${name}, half load: p99 ms`, value: half.p99, atMost: p99Ms })
}

async function measurePace(bench: Bench, name: string, testBed: EventTestBed, pace: Pace) {
  const wanted = bench.seconds(2)
  testBed.begin(pace)
  await delay(Math.min(2, wanted / 2) * 1000)
  const usage = readUsage(testBed.watched)
  const from = monotonicMs()
  await delay(wanted * 1000)
  const until = monotonicMs()
  const spent = usageBetween(usage, readUsage(testBed.watched))
  await testBed.end()

  const { latency, handled } = latencyWithin(await testBed.times(), from, until)
  const seconds = (until - from) / 1000
  const perSecond = handled / seconds
  bench.addRow({
    name,
    load: 'outstanding' in pace ? `${pace.outstanding} at once` : `${pace.perSecond}/s`,
    seconds,
    perSecond,
    errors: 0,
    latency,
    cpuPerOperation: new Map([...spent].map(([process, us]) => [process, us / Math.max(1, handled)])),
    memory: readMemory(testBed.watched),
  })
  return { perSecond, p50: percentile(latency, 0.5), p99: percentile(latency, 0.99) }
}

/** Of the events committed in that time, however late they were handled; and how many were handled in it. */
function latencyWithin({ committedAt, handledAt }: Times, from: number, until: number) {
  const latency = createHistogram()
  let handled = 0
  for (const [n, at] of handledAt.entries()) {
    const committed = committedAt[n] ?? Number.NaN
    if (committed >= from && committed < until) latency.record(at - committed)
    if (at >= from && at < until) handled += 1
  }
  return { latency, handled }
}
