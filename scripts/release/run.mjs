// Prepares a release in the working tree; the commit and the tag are yours to make:
//
//   npm run release -- 0.2.0 --dry-run         # only says what is missing and what would be written
//   npm run release -- 0.2.0
//   npm run release -- 0.2.1 --branch 0.2.x    # from another branch than main
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addRelease, hasUpgradeNotes, nameUpgradeNotes, releaseNotes, releasesIn } from './changelog.mjs'
import { readChanges } from './read-changes.mjs'
import { releaseProblems } from './release-problems.mjs'
import { isVersion, versionedFiles, withVersion } from './versions.mjs'

const root = new URL('../../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, branch: { type: 'string', default: 'main' } },
  allowPositionals: true,
})
const [version] = positionals
const isDryRun = values['dry-run'] ?? false
const { changes, problems: problemsOfFiles } = readChanges()
const problems = [...problemsOfFiles, ...releaseProblems({ version, ...readState() })]
for (const problem of problems) console.error(problem)
if (problems.length > 0 && !(isDryRun && isVersion(version))) process.exit(1)

const notes = releaseNotes(changes)
const files = newTexts()
if (isDryRun) dryRun()
else release()

function readState() {
  return {
    branch: git('branch', '--show-current').trim(),
    base: values.branch,
    changedPaths: git('status', '--porcelain', '-z', '--no-renames', '--untracked-files=all')
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => entry.slice(3)),
    releases: releasesIn(read('CHANGELOG.md')),
    dumps: readdirSync(new URL('e2e/upgrade/', root)),
    changes,
    hasUpgradeNotes: hasUpgradeNotes(read('docs/upgrading.md')),
  }
}

/** The new text of every file that the release changes, by path. */
function newTexts() {
  const date = new Date().toISOString().slice(0, 10)
  const versioned = globSync(versionedFiles, { cwd: root, exclude: ['node_modules/**'] })
  const texts = [
    ...versioned
      .map((path) => path.replaceAll('\\', '/'))
      .map((path) => [path, withVersion(path, read(path), version)]),
    ['CHANGELOG.md', addRelease(read('CHANGELOG.md'), { version, date, notes })],
    ['docs/upgrading.md', nameUpgradeNotes(read('docs/upgrading.md'), version)],
  ]
  return new Map(texts.filter(([path, text]) => text !== read(path)))
}

function dryRun() {
  console.log(notes)
  console.log(`Would change ${[...files.keys()].join(', ')}`)
  console.log(`Would delete ${changes.map(({ path }) => path).join(', ')}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

function release() {
  const check = spawnSync('npm', ['run', '--silent', 'check'], { cwd: root, stdio: 'inherit' })
  if (check.status !== 0) process.exit(1)
  for (const [path, text] of files) writeFileSync(new URL(path, root), text)
  for (const { path } of changes) rmSync(new URL(path, root))
  const notesFile = `.data/release-${version}.md`
  mkdirSync(new URL('.data/', root), { recursive: true })
  writeFileSync(new URL(notesFile, root), notes)
  console.log(`The working tree is ${version}. Run npm test, then:

  git add --all && git commit -m "Release ${version}"
  git tag --annotate v${version} --message "Storefleet ${version}"
  git push origin ${values.branch} v${version}
  gh release create v${version} --notes-file ${notesFile}`)
}
