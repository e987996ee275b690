import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { endProcess } from './end-process.ts'
import { findingsOf, reportOf } from './report.ts'
import { openDatabases } from './shop.ts'
import { type Simulated, simulate } from './simulate.ts'
import { wholeNumber } from './whole-number.ts'

/**
 * Lives through seeds that one number chooses, and prints what happened, what the audit found and how much it notices. Equal numbers
 * print equal reports, byte for byte.
 */

const count = 24
/** Of the first seeds of two reports: so far apart that no seed is in both. */
const apart = 1_000

type Result = { name: string; what: string; seed: number | null; seeds: number; measuredOn: string }

const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' } } })
const first = wholeNumber('seed', values.seed) * apart

const databases = await openDatabases()
const runs: Simulated[] = []
for (let seed = first; seed < first + count; seed++) {
  const run = await simulate(databases, seed)
  runs.push(run)
  process.stderr.write(`\r${runs.length} of ${count} seeds`)
  if (run.findings.length > 0) console.log(`\n${findingsOf(run)}`)
}
process.stderr.write('\r')
console.log(`Seeds ${first} to ${first + count - 1}: two replicas each of order-service, product-service and notification-service, in simulated time.
${reportOf(runs)}

${scoreLines().join('\n')}

Not covered: gateway, sign-in and pages; the brokers and PostgreSQL themselves, and races for a row, since the embedded database has one
session; two releases side by side. Tests on real servers cover those: simulation/README.md.`)
endProcess(runs.some(({ findings }) => findings.length > 0) ? 1 : 0)

/** How many of the bugs of simulation/bugs the simulation has found when that was measured last. */
function scoreLines(): string[] {
  const read = (name: string) => readFileSync(new URL(`../bugs/${name}`, import.meta.url), 'utf8')
  const results = JSON.parse(read('score.json')) as Result[]
  const survivors = results.filter(({ seed }) => seed === null)
  const lastMeasured = results
    .map(({ measuredOn }) => measuredOn)
    .toSorted()
    .at(-1)
  return [
    `${results.length - survivors.length} of ${results.length} planted bugs found, as last measured on ${lastMeasured} (npm run simulate:bugs)`,
    ...survivors.map(({ what, seeds }) => `       - ${what} Not within ${seeds} seeds.`),
  ]
}
