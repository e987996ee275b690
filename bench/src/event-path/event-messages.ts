/** How events are published: so many at a time that are not handled yet, or at a fixed rate. */
export type Pace = { outstanding: number } | { perSecond: number }

/** Commands to the processes of the event path. */
export type Command =
  | {
      command: 'start'
      role: Role
      databaseUrls: { publisher: string; consumer: string }
      busUrl: string
      prefix: string
    }
  | { command: 'begin'; pace: Pace }
  | { command: 'handled'; count: number }
  | { command: 'end' }
  | { command: 'report-times' }
  | { command: 'stop' }

/** Their replies. Times are of the machine's monotonic clock, in milliseconds, by the event's number. */
export type Reply =
  | { reply: 'started' }
  | { reply: 'handled'; count: number }
  | { reply: 'ended'; count: number }
  | { reply: 'times'; committedAt: Float64Array; handledAt: Float64Array }

/** The side that publishes, the side that consumes, or both in one process. */
export type Role = 'publisher' | 'consumer' | 'both'

/** One clock for all processes of the machine. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6
