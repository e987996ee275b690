/** How things happen: so many at a time whose effects are still awaited, or at a fixed rate. */
export type Pace = { outstanding: number } | { perSecond: number }

/** What the processes of the event path are told. */
export type Order =
  | { order: 'start'; role: Role; databaseUrls: { teller: string; listener: string }; busUrl: string; prefix: string }
  | { order: 'begin'; pace: Pace }
  | { order: 'handled'; count: number }
  | { order: 'end' }
  | { order: 'tell' }
  | { order: 'stop' }

/** What they say. Times are of the machine's monotonic clock, in milliseconds, by the event's number. */
export type Word =
  | { word: 'started' }
  | { word: 'handled'; count: number }
  | { word: 'ended'; count: number }
  | { word: 'times'; committedAt: Float64Array; handledAt: Float64Array }

/** The side that something happens on, the side that hears of it, or both in one process. */
export type Role = 'teller' | 'listener' | 'both'

/** One clock for all processes of the machine. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6
