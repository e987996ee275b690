/** How finely times are kept apart: each bucket ends 1 % above the one before it. */
const logStep = Math.log(1.01)
const bucketCount = 2000

/** Counts of durations, as it travels between processes. */
export type HistogramCounts = { counts: Float64Array; total: number; maxMs: number }

export type Histogram = HistogramCounts & {
  record(ms: number): void
  add(other: HistogramCounts): void
}

/** Durations from a microsecond to some minutes, within 1 %, in constant memory. */
export function createHistogram(): Histogram {
  return {
    counts: new Float64Array(bucketCount),
    total: 0,
    maxMs: 0,
    record(ms) {
      this.counts[bucketOf(ms)] = (this.counts[bucketOf(ms)] ?? 0) + 1
      this.total += 1
      if (ms > this.maxMs) this.maxMs = ms
    },
    add(other) {
      for (let index = 0; index < bucketCount; index++) {
        this.counts[index] = (this.counts[index] ?? 0) + (other.counts[index] ?? 0)
      }
      this.total += other.total
      this.maxMs = Math.max(this.maxMs, other.maxMs)
    },
  }
}

const bucketOf = (ms: number) =>
  Math.min(bucketCount - 1, Math.max(0, Math.ceil(Math.log(Math.max(ms, 0.001) * 1000) / logStep)))

/** The duration in milliseconds that `share` of all stay within; NaN where there are none. */
export function percentile({ counts, total, maxMs }: HistogramCounts, share: number): number {
  if (total === 0) return Number.NaN
  let seen = 0
  for (let index = 0; index < counts.length; index++) {
    seen += counts[index] ?? 0
    if (seen >= share * total) return Math.min(Math.exp(index * logStep) / 1000, maxMs)
  }
  return maxMs
}
