// Every file, link, script of npm and setting that a document names exists. Exit 1 where one does not.
// CHANGELOG.md and decision records tell what was, so that only their links are looked up.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { stepsIn, withoutSteps } from './how-to/steps.mjs'
import { anchorsIn, referencesIn } from './read-document.mjs'

const root = new URL('..', import.meta.url)
const skipped = (path) => /(^|\/)(node_modules|\.git|\.data|coverage)(\/|$)/.test(path.replaceAll('\\', '/'))
const isHistory = (path) => /(^|\/)CHANGELOG\.md$|^docs\/decisions\//.test(path)

/** What exists only where the product runs, or belongs to another program. */
const notHere = /(^|\/)(\.data|\.env|node_modules|sbom\.cdx\.json)(\/|$)/

/** Settings that documents name although they are gone. */
const formerSettings = new Set(['SERVICE_TOKEN_SECRET'])

/** What is wrong with one document: `{ line, message }` each. `repository` is what `readRepository` returns. */
export function brokenReferences(path, text, repository) {
  const followed = withSteps(repository, stepsIn(text))
  return referencesIn(withoutSteps(text), followed.topFolders)
    .filter(({ kind }) => kind === 'link' || !isHistory(path))
    .filter((reference) => !exists(path, reference, followed))
    .map(({ kind, name, line }) => ({ line, message: `names the ${kind} ${name}, which does not exist` }))
}

/** The repository of a reader who has followed the steps of a how-to. */
function withSteps(repository, steps) {
  if (steps.length === 0) return repository
  const added = steps.filter(({ isNew }) => isNew).map(({ path }) => path)
  const packages = added.filter((path) => basename(path) === 'package.json').map((path) => posix.dirname(path))
  return {
    ...repository,
    paths: new Set([...repository.paths, ...added.flatMap((path) => [path, ...foldersOf(path)])]),
    names: new Set([...repository.names, ...added.map((path) => basename(path))]),
    workspaces: new Set([...repository.workspaces, ...packages]),
    words: new Set([...repository.words, ...steps.flatMap(({ text }) => wordsIn(text))]),
  }
}

/** `a/b/c.ts` → `a`, `a/b` */
const foldersOf = (path) =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'))

/** What may be the name of a setting. */
const wordsIn = (text) => text.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? []

function exists(document, { kind, name }, repository) {
  if (kind === 'script') return repository.scripts.has(name)
  if (kind === 'workspace') return repository.workspaces.has(name)
  if (kind === 'setting') return repository.words.has(name) || formerSettings.has(name)
  if (kind === 'path') return notHere.test(name) || hasPath(posix.dirname(document), name, repository)
  return hasTarget(document, name, repository)
}

function hasTarget(document, target, { paths, read }) {
  const [file, anchor] = target.split('#')
  const path = file === '' ? document : posix.normalize(posix.join(posix.dirname(document), decodeURI(file)))
  if (!paths.has(path.replace(/\/$/, ''))) return false
  return anchor === undefined || !path.endsWith('.md') || anchorsIn(read(path)).has(anchor)
}

/** From the root, the document's folder, its `src` or any workspace; a mere name may be anywhere. */
function hasPath(folder, name, { paths, names, workspaces }) {
  const wanted = name.replace(/\/$/, '').replace(/<[^>]+>/g, '*')
  const isPattern = /[*{!]/.test(wanted)
  if (!wanted.includes('/'))
    return isPattern ? [...names].some((each) => posix.matchesGlob(each, wanted)) : names.has(wanted)
  const folders = ['', folder, posix.join(folder, 'src'), ...workspaces]
  const candidates = folders.map((each) => posix.join(each, wanted))
  return isPattern
    ? candidates.some((pattern) => [...paths].some((path) => posix.matchesGlob(path, pattern)))
    : candidates.some((candidate) => paths.has(candidate))
}

function readRepository() {
  const read = (path) => readFileSync(new URL(path, root), 'utf8')
  const paths = globSync('**/*', { cwd: root, exclude: skipped }).map((path) => path.replaceAll('\\', '/'))
  const hidden = globSync('.{ci,github,vscode,devcontainer}{,/**}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  const all = [...paths, ...hidden, ...globSync('.*', { cwd: root })]
  const code = all.filter((path) => /\.(ts|mjs|ya?ml|env|json|sh|sql)$|^\.ci\/|Dockerfile$|\.env\.example$/.test(path))
  const isFile = (path) => statSync(new URL(path, root)).isFile()
  const packages = paths.filter((path) => basename(path) === 'package.json')
  return {
    read,
    documents: paths.filter((path) => path.endsWith('.md')).sort(),
    paths: new Set(all),
    names: new Set(all.map((path) => basename(path))),
    topFolders: all.filter((path) => !path.includes('/') && existsSync(new URL(`${path}/`, root))),
    scripts: new Set(packages.flatMap((path) => Object.keys(JSON.parse(read(path)).scripts ?? {}))),
    workspaces: new Set(packages.flatMap((path) => [posix.dirname(path), JSON.parse(read(path)).name])),
    words: new Set(code.filter(isFile).flatMap((path) => wordsIn(read(path)))),
  }
}

function checkRepository() {
  const repository = readRepository()
  let count = 0
  for (const path of repository.documents) {
    for (const { line, message } of brokenReferences(path, repository.read(path), repository)) {
      console.error(`${path}:${line} ${message}`)
      count += 1
    }
  }
  if (count > 0) console.error(`${count} references of ${repository.documents.length} documents are broken.`)
  process.exitCode = count === 0 ? 0 : 1
}

if (import.meta.main) checkRepository()
