import { parseArgs } from 'node:util'
import { endProcess } from './end-process.ts'
import { type FaultName, faultNames } from './faults.ts'
import { findingsOf, missedBy, reportOf } from './report.ts'
import { openDatabases } from './shop.ts'
import { shrink } from './shrink.ts'
import { type Simulated, simulate } from './simulate.ts'
import { wholeNumber } from './whole-number.ts'

const usage = `Runs the services of the shop through faults in simulated time, and compares all books at the end.

  npm run simulate                        30 seeds, from 1
  npm run simulate -- --seed 7 --count 1  one seed
  npm run simulate -- --seed 7 --trace    one seed, with everything that happened

  --seed N       the first seed (1); new for one by chance
  --count N      how many seeds (30; 1 with --trace)
  --until-found  end with the first seed whose books differ
  --all-situations  end once every situation was reached, and with 1 where one was not
  --repeat       live through each seed twice, and count it as a difference where the second run is another
  --customers N  how many customers each has (12)
  --without A,B  faults that never strike: ${faultNames.join(', ')}
  --shrink       look for fewer customers and faults with which a seed still has its difference
  --trace        print what happened
  --steps        print what each step was chosen from as well: two runs of a seed are equal when these are
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    customers: { type: 'string', default: '12' },
    trace: { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
    'until-found': { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
    shrink: { type: 'boolean', default: false },
    repeat: { type: 'boolean', default: false },
    'all-situations': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
const first = values.seed === 'new' ? 1 + Math.floor(Math.random() * 1e8) : wholeNumber('seed', values.seed)
const count = wholeNumber('count', values.count ?? (values.trace ? '1' : '30'))
const customers = wholeNumber('customers', values.customers)

const without = namesOfFaults(values.without)

const databases = await openDatabases()
const runs: Simulated[] = []
for (let seed = first; seed < first + count; seed++) {
  if (values['all-situations'] && missedBy(runs).length === 0) break
  const run = await live(seed)
  runs.push(run)
  if (values.trace || values.steps) for (const line of run.trace) console.log(line)
  console.error(`seed ${seed}: ${run.fingerprint}, ${run.findings.length} differences, ${run.seconds.toFixed(1)} s`)
  if (run.findings.length === 0) continue
  console.log(findingsOf(run))
  if (values.shrink) await printSmaller(run)
  if (values['until-found']) break
}
console.log(reportOf(runs))
const isIncomplete = values['all-situations'] && missedBy(runs).length > 0
if (isIncomplete) console.log('Not every situation was reached: what never happens is not tested.')
endProcess(isIncomplete || runs.some(({ findings }) => findings.length > 0) ? 1 : 0)

function namesOfFaults(text: string): FaultName[] {
  const names = text.split(',').filter((name) => name !== '')
  const unknown = names.find((name) => !faultNames.includes(name as FaultName))
  if (unknown === undefined) return names as FaultName[]
  console.error(`--without has ${JSON.stringify(unknown)}: give some of ${faultNames.join(', ')}.`)
  process.exit(2)
}

async function printSmaller(run: Simulated): Promise<void> {
  const smaller = await shrink(databases, run, customers)
  const rest = smaller.without.length > 0 ? ` --without ${smaller.without.join(',')}` : ''
  console.log(`  Smaller: npm run simulate -- --seed ${run.seed} --customers ${smaller.customers}${rest} --trace`)
}

async function live(seed: number): Promise<Simulated> {
  const options = { customers, without, hasSteps: values.steps }
  const run = await simulate(databases, seed, options)
  const again = values.repeat ? await simulate(databases, seed, options) : run
  if (again.fingerprint === run.fingerprint) return run
  const detail = `${run.fingerprint}, then ${again.fingerprint}`
  return { ...run, findings: [...run.findings, { kind: 'run not repeated', detail }] }
}
