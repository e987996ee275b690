import { type FaultCounts, faultKinds, noFaults } from './faults.ts'
import { type MarkKind, markKinds } from './marks.ts'
import type { Simulated } from './simulate.ts'
import { timelineOf } from './timeline.ts'

/** The sums of several runs, as lines of text. */
export function reportOf(runs: readonly Simulated[]): string {
  const counts = runs.reduce((sums, run) => addCounts(sums, run.counts), noFaults())
  const total = (of: (run: Simulated) => number) => runs.reduce((sum, run) => sum + of(run), 0)
  const findings = runs.flatMap((run) => run.findings)
  const kinds = Map.groupBy(findings, ({ kind }) => kind)
  return [
    `${runs.length} seeds, ${total(({ orders }) => orders)} orders, ${format(total((run) => run.virtualSeconds))} s of the shop's time, ${format(total((run) => run.steps))} steps`,
    ...faultKinds.map((kind) => `${format(counts[kind]).padStart(8)} ${kind}`),
    ...markLines(runs),
    `${findings.length} differences${findings.length === 0 ? '' : ':'}`,
    ...[...kinds].map(([kind, found]) => `${format(found.length).padStart(8)} ${kind}`),
  ].join('\n')
}

/** The situations in which none of the runs was. */
export const missedBy = (runs: readonly Simulated[]): MarkKind[] =>
  markKinds.filter((kind) => runs.every(({ marks }) => marks[kind] === 0))

/** The situations that the runs were in, and how often; at the end those that they missed. */
function markLines(runs: readonly Simulated[]): string[] {
  const hits = markKinds.map((kind) => ({ kind, count: runs.reduce((sum, { marks }) => sum + marks[kind], 0) }))
  const missed = missedBy(runs)
  return [
    `${markKinds.length - missed.length} of ${markKinds.length} situations reached`,
    ...hits.filter(({ count }) => count > 0).map(({ kind, count }) => `${format(count).padStart(8)} ${kind}`),
    ...missed.map((kind) => `       - ${kind}`),
  ]
}

/** What one run found, and how to see how it came about. */
export const findingsOf = ({ seed, findings, trace }: Simulated): string =>
  [
    `Seed ${seed}:`,
    ...findings.map(({ kind, detail }) => `  ${kind}: ${detail}`),
    ...firstTimeline(trace, findings),
    `  See how: npm run simulate -- --seed ${seed} --trace`,
  ].join('\n')

/** How the first order came about that a difference names. */
function firstTimeline(trace: Simulated['trace'], findings: Simulated['findings']): string[] {
  const lines = findings.map(({ detail }) => timelineOf(trace, detail)).find((found) => found.length > 0) ?? []
  return lines.length === 0
    ? []
    : ['  What happened to it, and what was injected meanwhile (!):', ...lines.map((line) => `  ${line}`)]
}

const addCounts = (left: FaultCounts, right: FaultCounts): FaultCounts =>
  Object.fromEntries(faultKinds.map((kind) => [kind, left[kind] + right[kind]])) as FaultCounts

const format = (count: number): string => Math.round(count).toLocaleString('en-GB')
