// Plants the bugs of simulation/bugs in a copy of the repository, one at a time, and lives through seeds of the simulation until one finds
// the bug. Keeps each result in simulation/bugs/score.json, and prints the score. `node scripts/planted-bugs.mjs refund` takes those whose
// name begins so, `--missing` those without a result.
import { spawn, spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyRepository, root } from './copy-repository.mjs'

const folder = join(root, 'simulation/bugs')
const scoreFile = join(folder, 'score.json')
const [wanted = ''] = process.argv.slice(2).filter((argument) => argument !== '--missing')
const seeds = Number(process.env.SEEDS ?? 30)
/** As many at once; each has a copy of its own. */
const lanes = Number(process.env.LANES ?? 2)
/** Many times what a seed takes. A run that does not end within it has no result. */
const timeLimitMs = 90_000 * seeds

const nameOf = (file) => file.replace(/\.patch$/, '')
const planted = globSync('*.patch', { cwd: folder }).map(nameOf).sort()
let results = readResults().filter(({ name }) => planted.includes(name))
const isKnown = (name) => results.some((result) => result.name === name)
const names = planted.filter(
  (name) => name.startsWith(wanted) && !(process.argv.includes('--missing') && isKnown(name)),
)
const waiting = names.values()
await Promise.all(Array.from({ length: lanes }, work))

const found = results.filter(({ seed }) => seed !== null).length
console.log(`${found} of ${results.length} planted bugs found; ${planted.length - results.length} have no result`)

async function work() {
  const copy = copyRepository()
  try {
    for (const name of waiting) {
      const patch = readFileSync(join(folder, `${name}.patch`), 'utf8')
      const outcome = await outcomeOf(copy, patch)
      if (outcome) keep({ name, what: patch.split('\n')[0], ...outcome })
      else console.log(`no result ${name}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function readResults() {
  try {
    return JSON.parse(readFileSync(scoreFile, 'utf8'))
  } catch {
    return []
  }
}

function keep(result) {
  console.log(`${(result.seed === null ? 'survived' : `seed ${result.seed}`).padEnd(9)} ${result.name}: ${result.by}`)
  results = [...results.filter(({ name }) => name !== result.name), result]
  results.sort((one, other) => (one.name < other.name ? -1 : 1))
  writeFileSync(scoreFile, `${JSON.stringify(results, null, 2)}\n`)
}

/** The seed that found the bug, null where none of so many did, and what differed; undefined where it did not end in time. */
async function outcomeOf(copy, patch) {
  const apply = (...options) => spawnSync('git', ['apply', '-C1', ...options], { cwd: copy, input: patch })
  const { status, stderr } = apply()
  if (status !== 0) throw new Error(`A patch does not apply: ${stderr}`)
  const { code, output } = await simulate(copy)
  if (apply('--reverse').status !== 0) throw new Error('A patch cannot be taken back')
  if (code === null) return undefined
  const measured = { seeds, measuredOn: new Date().toISOString().slice(0, 10) }
  if (code === 0) return { seed: null, by: 'no difference', ...measured }
  const [, seed, by] = /^Seed (\d+):\n {2}([^:\n]+)/m.exec(output) ?? []
  return { seed: Number(seed ?? 1), by: by ?? 'the run fails', ...measured }
}

function simulate(cwd) {
  const args = ['--import', './simulation/src/virtual-time.ts', 'simulation/src/main.ts']
  const child = spawn(process.execPath, [...args, '--count', String(seeds), '--until-found'], {
    ...{ cwd, timeout: timeLimitMs, killSignal: 'SIGKILL' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
