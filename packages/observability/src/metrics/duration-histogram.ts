import type { Metric, Registry } from 'prom-client'

/** Upper bounds in seconds, from a response out of memory to one that no client waits for. */
export const durationBuckets: readonly number[] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export type DurationSeries = { observe(seconds: number): void }

type Series = DurationSeries & { labels: Record<string, string>; counts: number[]; sum: number }

/**
 * A histogram for the hot path. prom-client's checks and hashes the labels at every observation, even through `labels()`, and takes
 * half a microsecond for it; here the caller keeps its series, and an observation is two additions.
 */
export function createDurationHistogram<Label extends string>(
  registry: Registry,
  { name, help }: { name: string; help: string },
): (labels: Record<Label, string>) => DurationSeries {
  const all: Series[] = []
  registry.registerMetric({
    name,
    get: async () => ({ name, help, type: 'histogram', aggregator: 'sum', values: all.flatMap(valuesOf(name)) }),
    reset() {
      for (const series of all) Object.assign(series, emptySeries())
    },
  } as unknown as Metric)

  return (labels) => {
    const series: Series = {
      labels,
      ...emptySeries(),
      observe(seconds) {
        let bucket = 0
        while (bucket < durationBuckets.length && seconds > (durationBuckets[bucket] as number)) bucket++
        this.counts[bucket] = (this.counts[bucket] as number) + 1
        this.sum += seconds
      },
    }
    all.push(series)
    return series
  }
}

const emptySeries = () => ({ counts: new Array<number>(durationBuckets.length + 1).fill(0), sum: 0 })

const valuesOf =
  (name: string) =>
  ({ labels, counts, sum }: Series) => {
    let count = 0
    const buckets = counts.map((inBucket, index) => {
      count += inBucket
      return { metricName: `${name}_bucket`, labels: { le: durationBuckets[index] ?? '+Inf', ...labels }, value: count }
    })
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: sum },
      { metricName: `${name}_count`, labels, value: count },
    ]
  }
