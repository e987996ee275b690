// Breaks the code of money and tokens on purpose, one patch of e2e/mutants at a time, and expects the tests beside it to fail.
// A patch begins with what it breaks and `Tests: <glob>`. `node scripts/mutants.mjs token` takes those whose name begins so.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyRepository, root } from './copy-repository.mjs'
import { readMutant, scoreOf } from './read-mutant.mjs'

const folder = 'e2e/mutants'
const wanted = process.argv[2] ?? ''
const timeLimitMs = 600_000

const mutants = globSync(`${wanted}*.patch`, { cwd: join(root, folder) })
  .sort()
  .map((file) => readMutant(file, readFileSync(join(root, folder, file), 'utf8')))
const copy = copyRepository()
try {
  if (mutants.length === 0) throw new Error(`No mutant of ${folder} begins with "${wanted}".`)
  requireGoodTests()
  const results = mutants.map((mutant) => ({ ...mutant, outcome: outcomeOf(mutant) }))
  console.log(scoreOf(results))
  process.exitCode = results.every(({ outcome }) => outcome === 'killed') ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function passes(tests) {
  const args = ['--test', '--test-reporter=dot', ...new Set(tests)]
  const { status } = spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: timeLimitMs })
  return status === 0
}

/** A test that fails anyway kills nothing. */
function requireGoodTests() {
  console.log('The tests without any mutant…')
  if (!passes(mutants.map(({ tests }) => tests))) throw new Error('Tests fail on the code as it is: repair them first.')
}

function outcomeOf({ name, tests, patch }) {
  const apply = (...options) => spawnSync('git', ['apply', '-C1', ...options], { cwd: copy, input: patch }).status === 0
  if (!apply()) return tell(name, 'does not apply')
  const outcome = passes([tests]) ? 'survived' : 'killed'
  if (!apply('--reverse')) throw new Error(`${name} cannot be taken back`)
  return tell(name, outcome)
}

function tell(name, outcome) {
  console.log(`  ${outcome.padEnd(14)} ${name}`)
  return outcome
}
