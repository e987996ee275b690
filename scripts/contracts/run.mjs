// `npm run contracts:update` writes docs/contracts anew. Without --update it says what has changed, and ends with 1.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { contractDocs, quickContracts, slowContracts } from './files.mjs'

const files = new Map([...quickContracts(), ...(await slowContracts())])
if (process.argv.includes('--update')) update()
else report()
// A service may keep a timer.
process.exit()

function update() {
  for (const folder of foldersIn(files)) rmSync(new URL(folder, contractDocs), { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(new URL('.', new URL(path, contractDocs)), { recursive: true })
    writeFileSync(new URL(path, contractDocs), text)
  }
  console.log(`${files.size} files of docs/contracts are current`)
}

function report() {
  const kept = globSync('*/**/*.{txt,proto}', { cwd: contractDocs }).map((path) => path.replaceAll('\\', '/'))
  const changes = [...new Set([...files.keys(), ...kept])].sort().flatMap(changesOf)
  for (const change of changes) console.error(change)
  process.exitCode = changes.length === 0 ? 0 : 1
}

function changesOf(path) {
  const url = new URL(path, contractDocs)
  const kept = existsSync(url) ? readFileSync(url, 'utf8') : ''
  const text = files.get(path) ?? ''
  if (text === kept) return []
  const [before, now] = [linesOf(kept), linesOf(text)]
  return [
    `${path} has changed`,
    ...before.filter((line) => !now.includes(line)).map((line) => `${path}: - ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `${path}: + ${line}`),
  ]
}

function linesOf(text) {
  return text.split('\n').filter((line) => line !== '')
}

function foldersIn(paths) {
  return new Set([...paths.keys()].map((path) => path.replace(/\/.*/, '/')))
}
