import type { Choices } from './random.ts'

/** How often each fault strikes. Each seed has its own, so that some are calm in one respect and stormy in another. */
export type Faults = Readonly<{
  /** A process is killed before, after or within a step that others can see. */
  crash: number
  /** A request or a response is lost between two processes. */
  lose: number
  /** A request between services arrives once more, long after its caller has gone on. */
  late: number
  /** An event is delivered once more. */
  double: number
  /** The broker refuses a batch, or its confirmation is lost. */
  refuse: number
  /** The longest time an event takes, in milliseconds. */
  slowMs: number
  /** A request to the payment provider, or its response, is lost. */
  loseAtProvider: number
  /** Of the lost requests to authorise, those that reach the provider later. */
  chargeLate: number
  /** The database of a service is stopped at once, while relaxed commits have not reached its disk. */
  stopDatabase: number
  /** An email is refused for now, and sent more slowly than its lease allows. */
  refuseMail: number
  slowMail: number
  /** How wrong the clock of a process may be, in milliseconds. */
  skewMs: number
}>

/** Chooses how often each strikes; those named in `without` never do. */
export function chooseFaults({ random }: Choices, without: readonly FaultName[] = []): Faults {
  const chosen: Faults = {
    crash: 0.012 * random(),
    lose: 0.25 * random(),
    late: 0.6 * random(),
    double: 0.3 * random(),
    refuse: 0.1 * random(),
    slowMs: 15_000 * random(),
    loseAtProvider: 0.25 * random(),
    chargeLate: 0.6 * random(),
    stopDatabase: 0.03 * random(),
    refuseMail: 0.4 * random(),
    slowMail: 0.1 * random(),
    skewMs: 400 * random(),
  }
  return { ...chosen, ...Object.fromEntries(without.map((name) => [name, 0])) }
}

export type FaultName = keyof Faults
export const faultNames = [
  ...(['crash', 'lose', 'late', 'double', 'refuse', 'slowMs', 'loseAtProvider', 'chargeLate'] as const),
  ...(['stopDatabase', 'refuseMail', 'slowMail', 'skewMs'] as const),
] satisfies readonly FaultName[]

/** What has struck in a run. */
export type FaultCounts = Record<(typeof faultKinds)[number], number>
export const faultKinds = [
  'processes killed',
  'events doubled',
  'batches refused',
  'confirmations lost',
  'requests lost',
  'responses lost',
  'requests late',
  'provider requests lost',
  'provider responses lost',
  'late charges',
  'databases stopped',
  'emails refused',
  'emails slow',
] as const

export const noFaults = (): FaultCounts => Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as FaultCounts
