import type { Aim } from './aim.ts'
import type { Load, LoadJob } from './load-job.ts'
import type { BenchOptions } from './options.ts'
import { readMemory, type Watched } from './process-usage.ts'
import { loadText, type Report, type Row } from './report.ts'
import { type LoadOutcome, runLoad } from './run-load.ts'
import { toThreeDigits } from './table.ts'

/** One file of `bench/src`. */
export type Benchmark = {
  name: string
  run(bench: Bench): Promise<void>
}

export type Case = {
  /** What the row is called, and what `--only` looks at. */
  name: string
  url: string
  watched: readonly Watched[]
  /** What it takes as well, without being what is measured. */
  companions?: readonly Watched[]
  scenario: string
  input?: unknown
  load: Load
  seconds?: number
  warmUpSeconds?: number
  core?: number
}

export type Measured = LoadOutcome & { perSecond: number; cpuPerOperation: ReadonlyMap<string, number> }

/** What a benchmark needs to measure and report. */
export type Bench = {
  readonly isFull: boolean
  /** Whether this is the short round of all, in which not every row is measured. */
  readonly isShort: boolean
  /** Whether a row of this name is asked for. */
  wants(name: string): boolean
  /** Which parts are asked for: those that `--only` names; where it names none, all of a full round, `short` of a short one. */
  wanted<Part extends string>(parts: readonly Part[], short: readonly Part[]): Part[]
  seconds(ownChoice: number): number
  /** Makes load, measures, and adds a row; returns undefined where the row is not selected. */
  measure(each: Case): Promise<Measured | undefined>
  /** Adds a row that was measured in another way. */
  addRow(row: Omit<Row, 'benchmark'>): void
  aim(aim: Aim): void
  remark(text: string): void
}

/** Above this share of its core the load itself may be what is slow. */
const busyLoadShare = 0.9
/** Of a core. */
const strangersShare = 0.2

export function createBench(benchmark: string, options: BenchOptions, report: Report): Bench {
  const { isFull, only } = options
  const wants = (name: string) => only === undefined || `${benchmark}: ${name}`.includes(only)
  const seconds = (ownChoice: number) => options.seconds ?? (isFull ? ownChoice * 6 : ownChoice)

  return {
    isFull,
    isShort: !isFull && only === undefined,
    wants,
    wanted(parts, short) {
      const named = parts.filter((part) => only?.includes(part))
      if (named.length > 0) return named
      return [...(isFull ? parts : short)]
    },
    seconds,
    aim: (aim) => report.addAim(benchmark, aim),
    remark: (text) => report.addRemark(benchmark, text),
    addRow: (row) => report.addRow({ ...row, benchmark }),

    async measure(each) {
      if (!wants(each.name)) return undefined
      const measured = await measureCase(each, seconds(each.seconds ?? 2))
      const { elapsedSeconds, perSecond, errors, latency, cpuPerOperation, firstErrors } = measured
      const memory = readMemory(each.watched)
      const load = loadText(each.load)
      const { name } = each
      report.addRow({
        benchmark,
        name,
        load,
        seconds: elapsedSeconds,
        perSecond,
        errors,
        latency,
        cpuPerOperation,
        memory,
      })
      if (errors > 0)
        report.addRemark(benchmark, `${name}, ${load}: ${errors} errors, the first: ${firstErrors.join(' | ')}`)
      const share = (us: number) => us / (elapsedSeconds * 1e6)
      const tell = (text: string) => report.addRemark(benchmark, `${name}, ${load}: ${text}`)
      if (share(measured.loadCpu) > busyLoadShare)
        tell('the load generator was as busy as it can be; more may be possible')
      if (share(measured.strangersCpu) > strangersShare) {
        tell(`something else took ${toThreeDigits(share(measured.strangersCpu))} cores of this machine meanwhile`)
      }
      return measured
    },
  }
}

async function measureCase(each: Case, seconds: number): Promise<Measured> {
  const { url, scenario, input, load, watched, core, warmUpSeconds = Math.min(5, seconds / 2) } = each
  const job: LoadJob = { url, scenario, input, load, warmUpSeconds, seconds }
  const outcome = await runLoad({ ...job, watched, companions: each.companions ?? [], core })
  return {
    ...outcome,
    perSecond: outcome.operations / outcome.elapsedSeconds,
    cpuPerOperation: new Map([...outcome.cpu].map(([name, us]) => [name, us / Math.max(1, outcome.operations)])),
  }
}

/** All processes together, in microseconds an operation. */
export const totalCpu = ({ cpuPerOperation }: Pick<Measured, 'cpuPerOperation'>): number =>
  [...cpuPerOperation.values()].reduce((sum, us) => sum + us, 0)
