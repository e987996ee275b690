import type { Aim } from './aim.ts'
import { isMet, toText } from './aim.ts'
import { percentile } from './histogram.ts'
import type { Load, LoadResult } from './load-job.ts'
import { toTable, toThreeDigits } from './table.ts'

/** One line of the table: what was measured, how, and what came of it. */
export type Row = {
  benchmark: string
  name: string
  load: string
  seconds: number
  perSecond: number
  errors: number | undefined
  latency: LoadResult['latency'] | undefined
  /** Microseconds an operation, by process. */
  cpuPerOperation: ReadonlyMap<string, number>
  /** Resident bytes, by process. */
  memory: ReadonlyMap<string, number>
}

export type Report = ReturnType<typeof createReport>

/** Collects what is measured; shows progress on `log` as it comes, and all of it in the end. */
export function createReport(log: (line: string) => void) {
  const rows: Row[] = []
  const aims: (Aim & { benchmark: string })[] = []
  const remarks: string[] = []

  return {
    rows,
    addRow(row: Row) {
      rows.push(row)
      log(`  ${row.name} · ${row.load}: ${toThreeDigits(row.perSecond)}/s, ${sumText(row.cpuPerOperation)}`)
    },
    addAim(benchmark: string, aim: Aim) {
      aims.push({ ...aim, benchmark })
      log(`  ${isMet(aim) ? 'met' : 'missed'}: ${toText(aim)}`)
    },
    addRemark(benchmark: string, text: string) {
      remarks.push(`${benchmark}: ${text}`)
      log(`  ${text}`)
    },
    toMarkdown: () =>
      [
        toTable(headings, rows.map(cellsOf)),
        ...(aims.length === 0 ? [] : [toTable(['aim', 'is', 'wanted', 'met'], aims.map(aimCells))]),
        ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${remark}`).join('\n')]),
      ].join('\n\n'),
  }
}

const headings = [
  ...['what', 'load', 's', 'a second', 'errors', 'p50 ms', 'p95 ms', 'p99 ms'],
  ...['CPU µs an operation', 'memory MB'],
]

function cellsOf(row: Row): string[] {
  const { latency } = row
  const at = (share: number) => (latency === undefined ? '–' : toThreeDigits(percentile(latency, share)))
  return [
    `${row.benchmark}: ${row.name}`,
    row.load,
    toThreeDigits(row.seconds),
    toThreeDigits(row.perSecond),
    row.errors === undefined ? '–' : String(row.errors),
    ...[at(0.5), at(0.95), at(0.99)],
    sumText(row.cpuPerOperation),
    [...row.memory].map(([name, bytes]) => `${name} ${Math.round(bytes / 2 ** 20)}`).join(', '),
  ]
}

const aimCells = (aim: Aim) => [aim.name, toThreeDigits(aim.value), wantedText(aim), hasBound(aim) ? yesOrNo(aim) : '']
const hasBound = ({ atLeast, atMost }: Aim) => atLeast !== undefined || atMost !== undefined
const yesOrNo = (aim: Aim) => (isMet(aim) ? 'yes' : 'no')
const wantedText = ({ atLeast, atMost }: Aim) => {
  if (atLeast !== undefined) return `≥ ${atLeast}`
  return atMost === undefined ? '' : `≤ ${atMost}`
}

/** `312 = gateway 41 + product 150 + PostgreSQL 121` */
function sumText(parts: ReadonlyMap<string, number>): string {
  const spent = [...parts].filter(([, us]) => us >= 0.5)
  const total = spent.reduce((sum, [, us]) => sum + us, 0)
  if (spent.length <= 1) return spent.map(([name, us]) => `${toThreeDigits(us)} ${name}`).join('')
  return `${toThreeDigits(total)} = ${spent.map(([name, us]) => `${name} ${toThreeDigits(us)}`).join(' + ')}`
}

export const loadText = (load: Load): string =>
  'customers' in load ? `${load.customers} at once` : `${toThreeDigits(load.perSecond)}/s`
