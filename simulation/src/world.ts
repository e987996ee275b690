import type { FaultCounts, Faults } from './faults.ts'
import type { MarkKind, Marks } from './marks.ts'
import type { Choices } from './random.ts'
import type { Scheduler } from './scheduler.ts'

/** What all parts of a simulation share. */
export type World = Choices & {
  readonly faults: Faults
  readonly counts: FaultCounts
  readonly marks: Marks
  readonly scheduler: Scheduler
  readonly newId: () => string
  /** Whether faults may still strike. */
  isStormy: boolean
  /** Writes a line of the trace. */
  note(line: string): void
  /** Notes that the shop was in a situation worth being in. */
  mark(kind: MarkKind): void
  /** Whether the fault strikes now; counts it when it does. */
  strikes(probability: number, kind: keyof FaultCounts): boolean
}
