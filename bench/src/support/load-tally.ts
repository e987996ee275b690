import type { Connection } from './connection.ts'
import { createHistogram, type Histogram } from './histogram.ts'
import type { LoadResult, Operation } from './load-job.ts'

const keptErrors = 5

export type Tally = ReturnType<typeof createTally>

/** Performs operations, and records latencies and errors. */
export function createTally(operation: Operation) {
  const latency = createHistogram()
  const byKind = new Map<string, Histogram>()
  const firstErrors: string[] = []
  let isMeasuring = false
  let started = 0
  let completed = 0
  let completedWhileMeasuring = 0
  let errors = 0

  function record(ms: number, kind: string | undefined) {
    latency.record(ms)
    if (kind === undefined) return
    const histogram = byKind.get(kind) ?? createHistogram()
    histogram.record(ms)
    byKind.set(kind, histogram)
  }

  function fail(message: string) {
    errors += 1
    if (firstErrors.length < keptErrors) firstErrors.push(message)
  }

  return {
    /** Latency counts from `startedAt`, of what starts while measuring, however late it ends. Never rejects. */
    async perform(connection: Connection, startedAt: number): Promise<void> {
      const nth = started++
      const isMeasured = isMeasuring
      try {
        const kind = await operation(connection, nth)
        completed += 1
        if (isMeasuring) completedWhileMeasuring += 1
        if (isMeasured) record(performance.now() - startedAt, kind)
      } catch (error) {
        connection.close()
        fail((error as Error).message)
      }
    },

    /** Records a request that was due and never sent, as an error with the time it has waited. */
    recordUnsent(dueAt: number) {
      record(performance.now() - dueAt, undefined)
      fail('not sent: every connection was busy')
    },

    setMeasuring(value: boolean) {
      isMeasuring = value
    },

    result: (elapsedSeconds: number): LoadResult => ({
      elapsedSeconds,
      operations: completedWhileMeasuring,
      everCompleted: completed,
      errors,
      firstErrors,
      latency: countsOf(latency),
      byKind: Object.fromEntries([...byKind].map(([kind, histogram]) => [kind, countsOf(histogram)])),
    }),
  }
}

const countsOf = ({ counts, total, maxMs }: Histogram) => ({ counts, total, maxMs })
