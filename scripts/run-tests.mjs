// Runs test files, many in one process: with a process for each file, most of the time goes into loading the same code again.
// `node scripts/run-tests.mjs "order-service/src/**/*.test.ts"`; a single file is run with `node --test <file>`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groupFiles } from './group-files.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Each file of a process keeps what it has started until the last one ends, so this bounds the memory. */
    'files-per-process': { type: 'string', default: '12' },
    processes: { type: 'string', default: '2' },
  },
})
const groups = groupFiles(globSync(positionals), Number(values['files-per-process']))
if (groups.length === 0) {
  console.error(`No test file matches ${positionals.join(' ')}.`)
  process.exit(1)
}
const rest = groups.entries()
let failed = 0
await Promise.all(Array.from({ length: Number(values.processes) }, runRest))
if (failed > 0) console.log(`Run one file again with: node --test <file>`)
process.exitCode = failed > 0 ? 1 : 0

async function runRest() {
  for (const [index, group] of rest) {
    if (!(await run(group, index))) failed += 1
  }
}

/** What a process prints is shown once it has ended, and only if a test failed. */
async function run({ name, files }, index) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--test', '--test-isolation=none', ...reporters(index), ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk))
  const [status] = await once(child, 'close')
  const isPassed = status === 0
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`  ${isPassed ? 'passed' : 'FAILED'} ${String(seconds).padStart(4)} s  ${name} (${files.length} files)`)
  if (!isPassed) console.log(Buffer.concat(printed).toString())
  return isPassed
}

/** Dots and failures for the reader, and what was skipped or failed for the report of `npm test`. */
function reporters(index) {
  const { SUMMARY_REPORTER: reporter, SUMMARY: file } = process.env
  const own = ['--test-reporter=dot', '--test-reporter-destination=stdout']
  return reporter ? [...own, `--test-reporter=${reporter}`, `--test-reporter-destination=${file}-${index}`] : own
}
