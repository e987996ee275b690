// `npm run test:changed [-- <base>] [--list]`: the tests of files that differ from the base, beside them and wherever they are run.
// The base is main unless it is given. Journeys, which take minutes, are left out; `npm test` is what counts.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { dependentsOf, importGraph } from './import-graph.mjs'

const root = new URL('..', import.meta.url)
const isCode = (path) => /\.(ts|mjs)$/.test(path)
const isTest = (path) => /\.test\.(ts|mjs)$/.test(path)
/** What runs a whole shop. */
const isJourney = (path) => /^e2e\/([^/]+|observability\/[^/]+|abuse\/abuse)\.test\.ts$/.test(path)

/**
 * The tests to run after `changed` changed. Other files than code count for all tests of their package, where they are what it
 * works with: migrations, sample data. Documents and settings of tools are checked by the tests of `scripts`.
 */
export function testsFor(changed, { graph, workspaces }) {
  const all = [...graph.keys()].filter((path) => isTest(path) && !isJourney(path))
  const dependents = dependentsOf(changed.filter(isCode), graph)
  const others = changed.filter((path) => !isCode(path))
  const materials = others.filter((path) => /\.(sql|csv|json|proto|txt)$/.test(path) && !path.endsWith('package.json'))
  const touched = workspaces.filter((folder) => materials.some((path) => path.startsWith(`${folder}/`)))
  return all
    .filter(
      (path) =>
        dependents.has(path) ||
        (others.length > 0 && path.startsWith('scripts/')) ||
        touched.some((folder) => path.startsWith(`${folder}/`)),
    )
    .sort()
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`)
  return stdout.split('\0').filter(Boolean)
}

/** Committed since the base branched off, or not committed yet. */
function changedSince(base) {
  const [from] = git('merge-base', base, 'HEAD').map((line) => line.trim())
  return [...git('diff', '--name-only', '-z', from), ...git('ls-files', '--others', '--exclude-standard', '-z')]
}

function readGraph() {
  const find = (pattern) =>
    globSync(pattern, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|\.data)$/.test(path) }).map((path) =>
      path.replaceAll('\\', '/'),
    )
  const read = (path) => readFileSync(new URL(path, root), 'utf8')
  const manifests = find('{*,packages/*,run/*}/package.json').map((path) => [
    posix.dirname(path),
    JSON.parse(read(path)),
  ])
  const packages = Object.fromEntries(
    manifests.flatMap(([folder, { name, exports = {} }]) =>
      Object.entries(exports).map(([key, file]) => [posix.join(name, key), posix.join(folder, file)]),
    ),
  )
  const files = new Map(find('**/*.{ts,mjs}').map((path) => [path, read(path)]))
  return { graph: importGraph(files, packages), workspaces: manifests.map(([folder]) => folder) }
}

function runChanged() {
  const [base = 'main'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
  const tests = testsFor(changedSince(base), readGraph())
  console.log(`${tests.length} test files have to do with what differs from ${base}.`)
  if (process.argv.includes('--list')) return console.log(tests.join('\n'))
  if (tests.length === 0) return
  const runTests = fileURLToPath(new URL('run-tests.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [runTests, ...tests], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

if (import.meta.main) runChanged()
