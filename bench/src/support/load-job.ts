import type { Connection } from './connection.ts'
import type { HistogramCounts } from './histogram.ts'

/**
 * How requests arrive. Closed: so many customers, each of whom sends the next request after the response. Open: at a fixed rate that
 * does not wait for responses; latency then counts from when a request was due, so that a stalled system cannot hide its stall.
 */
export type Load = { customers: number } | { perSecond: number; connections?: number }

/** What the process that makes the load is told. It comes over IPC, so it is plain data. */
export type LoadJob = {
  url: string
  /** A file of `bench/src/scenarios`, without its ending. */
  scenario: string
  input: unknown
  load: Load
  warmUpSeconds: number
  seconds: number
}

/** What was seen in the measured seconds. `byKind` is there where the scenario names its operations. */
export type LoadResult = {
  elapsedSeconds: number
  operations: number
  /** Those of the warm-up and the last ones too: for checks of what the system has kept. */
  everCompleted: number
  errors: number
  firstErrors: string[]
  latency: HistogramCounts
  byKind: Record<string, HistogramCounts>
}

/** One operation of a customer, from its first request to its last response. Throws where a response is wrong. May return the kind of the operation. */
export type Operation = (connection: Connection, nth: number) => Promise<string | undefined>

/** What a file of `bench/src/scenarios` exports as `createOperation`. */
export type CreateOperation<Input> = (input: Input) => Operation | Promise<Operation>
